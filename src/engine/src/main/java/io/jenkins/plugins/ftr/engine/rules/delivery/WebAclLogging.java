package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Web ACLs of AWS WAF write their log. */
public final class WebAclLogging implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::WAFv2::WebACL");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean logged = context.infrastructure().referrers(resource).stream()
                .anyMatch(other -> "AWS::WAFv2::LoggingConfiguration".equals(other.type()));
        Value place = Value.absent(resource.at());
        if (logged) {
            context.pass(place, "logged");
        } else {
            context.violation(place, "silent");
        }
    }
}
