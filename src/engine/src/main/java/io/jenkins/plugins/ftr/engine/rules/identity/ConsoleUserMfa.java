package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.Set;

/** IAM users who sign in to the console are bound to a second factor by a policy. */
public final class ConsoleUserMfa implements Rule {
    private static final String MFA_KEY = "aws:MultiFactorAuthPresent";
    private static final String MFA_AGE_KEY = "aws:MultiFactorAuthAge";

    @Override
    public Set<String> types() {
        return Set.of("AWS::IAM::User", "AWS::IAM::UserLoginProfile");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean profile = resource.type().equals("AWS::IAM::UserLoginProfile");
        if (!profile && resource.property("LoginProfile").isAbsent()) {
            return;
        }
        Value place = profile ? resource.property("UserName") : resource.property("LoginProfile");
        if (enforcesMfa(context.infrastructure())) {
            context.pass(place, "good");
        } else {
            context.violation(place, "bad");
        }
    }

    /** Whether any policy of the code denies, or allows, by the presence of a second factor. */
    private static boolean enforcesMfa(Infrastructure infrastructure) {
        for (String type : IdentityPolicies.TYPES.stream().sorted().toList()) {
            for (Resource holder : infrastructure.ofType(type)) {
                for (Value policy : IdentityPolicies.of(holder)) {
                    for (Statement statement : PolicyDocument.of(policy).denying()) {
                        if (statement.hasConditionOn(MFA_KEY).isTrue()
                                || statement.hasConditionOn(MFA_AGE_KEY).isTrue()) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
