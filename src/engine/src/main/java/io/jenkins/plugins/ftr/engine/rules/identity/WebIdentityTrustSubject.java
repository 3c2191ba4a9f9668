package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A role for an outside identity provider (GitHub Actions and the like) names the subject that may assume it. */
public final class WebIdentityTrustSubject implements Rule {
    /** Providers of consumers' identities: there the audience is the application and the subject is every user. */
    private static final List<String> CONSUMER_PROVIDERS =
            List.of("cognito-identity.amazonaws.com", "accounts.google.com", "www.amazon.com", "graph.facebook.com");

    /** Providers that serve all their customers under one address; elsewhere the address itself names the customer. */
    private static final List<String> SHARED_PROVIDERS = List.of(
            "token.actions.githubusercontent.com",
            "gitlab.com",
            "app.terraform.io",
            "agent.buildkite.com",
            "vstoken.dev.azure.com",
            "oidc.vercel.com");

    @Override
    public Set<String> types() {
        return Set.of("AWS::IAM::Role");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        PolicyDocument trust = PolicyDocument.of(resource.property("AssumeRolePolicyDocument"));
        for (Statement statement : trust.allowing()) {
            List<Value> federated = statement.principals("Federated");
            if (federated.isEmpty()
                    || statement.covers("sts:AssumeRoleWithWebIdentity").isFalse()
                    || federated.stream().allMatch(WebIdentityTrustSubject::isConsumerProvider)) {
                continue;
            }
            judge(statement, federated.get(0), context);
        }
    }

    private static boolean isConsumerProvider(Value provider) {
        String text = provider.asText().orElse("");
        return CONSUMER_PROVIDERS.contains(text) || text.contains(":saml-provider/");
    }

    private static void judge(Statement statement, Value provider, RuleContext context) {
        if (statement.condition().isUnknown()
                || statement.condition().entries().values().stream().anyMatch(Value::isUnknown)) {
            context.unknown(statement.condition());
            return;
        }
        boolean seen = false;
        for (Statement.ConditionEntry entry : statement.conditions()) {
            if (entry.isPositive()
                    && (entry.key().endsWith(":sub") || entry.key().endsWith(":repository"))) {
                seen = true;
                for (Value subject : entry.values()) {
                    if (subject.asText()
                            .map(WebIdentityTrustSubject::isAnySubject)
                            .orElse(false)) {
                        context.violation(subject, "any-subject", subject);
                        return;
                    }
                }
            }
        }
        Trilean shared = isShared(provider, context);
        boolean audience = statement.conditions().stream()
                .anyMatch(entry -> entry.isPositive() && entry.key().endsWith(":aud"));
        if (seen) {
            context.pass(provider, "good");
        } else if (shared.isTrue() || !audience) {
            context.violation(provider, "no-subject");
        } else if (shared.isUnknown()) {
            context.unknown(provider);
        } else {
            context.pass(provider, "own-provider");
        }
    }

    /** Whether the provider issues tokens to everybody's repositories under one address. */
    private static Trilean isShared(Value provider, RuleContext context) {
        List<String> texts = new ArrayList<>();
        provider.asText().ifPresent(texts::add);
        provider.pieces().stream().filter(Objects::nonNull).forEach(texts::add);
        for (Resource target : context.infrastructure().targets(provider)) {
            target.property("Url").asText().ifPresent(texts::add);
        }
        for (String text : texts) {
            if (SHARED_PROVIDERS.stream().anyMatch(text::contains)) {
                return Trilean.TRUE;
            }
        }
        boolean known = provider.isKnown() || texts.stream().anyMatch(text -> text.contains("."));
        return known ? Trilean.FALSE : Trilean.UNKNOWN;
    }

    /**
     * Whether the subject leaves open who it is: a wildcard before the end of the organization's name. {@code repo:example*}
     * covers {@code repo:example-of-somebody-else/…} too.
     */
    private static boolean isAnySubject(String subject) {
        int wildcard = subject.indexOf('*');
        if (subject.isEmpty() || wildcard == 0) {
            return true;
        }
        int kind = subject.indexOf(':');
        int slash = subject.indexOf('/');
        boolean repository = subject.startsWith("repo:") || subject.startsWith("project_path:");
        return wildcard > 0 && (wildcard == kind + 1 || repository && (slash < 0 || wildcard < slash));
    }
}
