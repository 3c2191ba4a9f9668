package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** A metric filter on the use of root has an alarm that tells somebody. Code without such a filter is not judged, because root may be watched elsewhere. */
public final class RootUseAlarm implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Logs::MetricFilter");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value pattern = resource.property("FilterPattern");
        String text = pattern.asText().orElse("").replace(" ", "");
        if (!text.contains("$.userIdentity.type=\"Root\"") && !text.contains("$.userIdentity.type=Root")) {
            return;
        }
        Trilean alarmed = Trilean.FALSE;
        Value place = resource.property("MetricTransformations").get("MetricName");
        for (Resource alarm : context.infrastructure().inAccount("AWS::CloudWatch::Alarm")) {
            Value metric = alarm.property("MetricName");
            boolean same = metric.isKnown() && metric.asText().equals(place.asText())
                    || context.infrastructure().targets(metric).contains(resource);
            boolean tells = !alarm.property("AlarmActions").itemsOrSelf().isEmpty()
                    && !(alarm.property("ActionsEnabled").asBool().isFalse()
                            && alarm.property("ActionsEnabled").isKnown());
            alarmed = alarmed.or(Trilean.of(same && tells));
            if (metric.isUnknown() && !same) {
                alarmed = alarmed.or(Trilean.UNKNOWN);
            }
        }
        context.require(alarmed, place, "alarmed", "silent");
    }
}
