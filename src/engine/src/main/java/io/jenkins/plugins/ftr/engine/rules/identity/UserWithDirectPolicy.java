package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Users get their permissions through groups or roles, not directly. */
public final class UserWithDirectPolicy implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::IAM::User",
                "AWS::IAM::UserPolicy",
                "AWS::IAM::UserPolicyAttachment",
                "AWS::IAM::PolicyAttachment",
                "AWS::IAM::Policy",
                "AWS::IAM::ManagedPolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        switch (resource.type()) {
            case "AWS::IAM::UserPolicy", "AWS::IAM::UserPolicyAttachment" ->
                context.violation(resource.property("UserName"), "bad");
            case "AWS::IAM::User" -> {
                boolean clean = isEmpty(resource.property("Policies"), context)
                        & isEmpty(resource.property("ManagedPolicyArns"), context);
                if (clean) {
                    context.pass(Value.absent(resource.at()), "good");
                }
            }
            default -> {
                if (isEmpty(resource.property("Users"), context)) {
                    context.pass(resource.property("Users"), "good");
                }
            }
        }
    }

    private static boolean isEmpty(Value list, RuleContext context) {
        boolean blank = list.itemsOrSelf().stream()
                .allMatch(item -> item.asText().map(String::isBlank).orElse(false));
        if (blank) {
            return true;
        }
        if (list.isUnknown()) {
            context.unknown(list);
        } else {
            context.violation(list, "bad");
        }
        return false;
    }
}
