package io.jenkins.plugins.ftr.engine.rules.resilience;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** A backup plan has a selection of resources; without one it backs up nothing. */
public final class BackupPlanSelects implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Backup::BackupPlan");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value place = Value.absent(resource.at());
        Trilean selected = Trilean.FALSE;
        for (Resource selection : context.infrastructure().referrers(resource)) {
            if ("AWS::Backup::BackupSelection".equals(selection.type())) {
                selected = selected.or(selection.existsWith(resource));
            }
        }
        switch (selected) {
            case TRUE -> context.pass(place, "selected");
            case FALSE -> context.violation(place, "empty");
            default -> context.unknown(place, "unknown");
        }
    }
}
