package io.jenkins.plugins.ftr.engine.rules.resilience;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.policy.Wildcard;
import java.util.Collection;
import java.util.List;

/**
 * Whether a selection of AWS Backup leaves a resource out, by reference or by a pattern:
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html
 */
final class BackupExclusion {
    private BackupExclusion() {}

    /** True when the resource is left out; unknown when what is left out is not known. */
    static Trilean of(Resource selection, Resource resource, Infrastructure infrastructure) {
        Trilean excluded = Trilean.FALSE;
        for (Value item : selection.property("BackupSelection.NotResources").itemsOrSelf()) {
            excluded = excluded.or(of(item, resource, infrastructure));
        }
        return excluded;
    }

    private static Trilean of(Value item, Resource resource, Infrastructure infrastructure) {
        List<Resource> targets = infrastructure.targets(item);
        if (!targets.isEmpty()) {
            return Trilean.of(targets.contains(resource));
        }
        if (item.isUnknown()) {
            return Trilean.UNKNOWN;
        }
        String arn = item.asText().orElse("");
        if (arn.equals("*")) {
            return Trilean.TRUE;
        }
        if (!arn.contains(Backups.service(resource))) {
            return Trilean.FALSE;
        }
        String name = arn.substring(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1);
        return name.equals("*") ? Trilean.TRUE : isCalled(name, resource);
    }

    /** Names are found among all texts of the resource: each service has another property for them. */
    private static Trilean isCalled(String pattern, Resource resource) {
        Collection<Value> values = resource.properties().entries().values();
        if (values.stream().anyMatch(value -> value.asText()
                .map(text -> Wildcard.matches(pattern, text))
                .orElse(false))) {
            return Trilean.TRUE;
        }
        return values.stream().anyMatch(Value::isUnknown) ? Trilean.UNKNOWN : Trilean.FALSE;
    }
}
