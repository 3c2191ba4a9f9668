package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.math.BigDecimal;
import java.util.Set;

/** Log groups that CloudTrail or flow logs write to keep their events for a year or forever. Other log groups are the team's own choice and are not judged. */
public final class AuditLogRetention implements Rule {
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    @Override
    public Set<String> types() {
        return Set.of("AWS::Logs::LogGroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean audit = context.infrastructure().referrers(resource).stream()
                .anyMatch(other ->
                        "AWS::CloudTrail::Trail".equals(other.type()) || "AWS::EC2::FlowLog".equals(other.type()));
        if (!audit) {
            return;
        }
        Value days = resource.property("RetentionInDays");
        BigDecimal number = days.asNumber().orElse(null);
        boolean enough = number != null && (number.signum() == 0 || number.compareTo(YEAR) >= 0);
        if (days.isKnown() && number == null) {
            context.unknown(days);
        } else {
            Property.report(days, context, "RetentionInDays", enough || days.isAbsent(), ">= 365");
        }
    }
}
