package io.jenkins.plugins.ftr.engine.rules.resilience;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.LinkedHashSet;
import java.util.Set;

/** Auto Scaling groups span two or more Availability Zones. */
public final class AutoScalingZones implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::AutoScaling::AutoScalingGroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value subnets = resource.property("VPCZoneIdentifier");
        Value zones = subnets.isAbsent() ? resource.property("AvailabilityZones") : subnets;
        if (zones.isAbsent()) {
            return;
        }
        boolean all = subnets.isAbsent()
                && zones.references().stream()
                        .anyMatch(reference -> reference.target().equals("AWS::Region"));
        if (all) {
            context.pass(zones, "all");
            return;
        }
        boolean vague = zones.isUnknown() || zones.items().stream().anyMatch(Value::isUnknown);
        long subnetsInCode =
                context.infrastructure().targets(zones).stream().distinct().count();
        Set<Object> different = new LinkedHashSet<>();
        zones.items()
                .forEach(zone ->
                        different.add(zone.isUnknown() && !zone.references().isEmpty() ? zone.references() : zone));
        if (!zones.isUnknown() && different.size() > 1) {
            context.pass(zones, "several", different.size());
        } else if (subnetsInCode > 1) {
            context.pass(zones, "several", subnetsInCode);
        } else if (zones.isUnknown() || vague && mayBeSeveral(zones.items().get(0))) {
            context.unknown(zones, "unknown");
        } else {
            context.violation(zones, "single");
        }
    }

    /**
     * Whether an unknown item may be a list itself, as {@code ["${data.terraform_remote_state.net.subnet_ids}"]} was before
     * Terraform 0.12, when remote states had no {@code outputs}.
     */
    private static boolean mayBeSeveral(Value item) {
        return item.references().isEmpty()
                || item.references().stream()
                        .anyMatch(reference -> reference.target().contains("data.terraform_remote_state.")
                                && !reference.attribute().startsWith("outputs"));
    }
}
