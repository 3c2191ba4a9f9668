package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** DocumentDB and Neptune clusters, those of several Regions too, are encrypted at rest. */
public final class DocumentDbEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::DocDB::DBCluster",
                "AWS::DocDB::GlobalCluster",
                "AWS::Neptune::DBCluster",
                "AWS::Neptune::GlobalCluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value written = resource.properties().path("StorageEncrypted");
        Value source = Rds.restoredFrom(resource);
        if (written.isAbsent() && !source.isAbsent()) {
            // A source in the same code is judged itself.
            boolean here = context.infrastructure().targets(source).stream()
                    .anyMatch(target -> target.type().endsWith("::DBCluster"));
            if (!here) {
                context.unknown(source, "inherited");
            }
            return;
        }
        Property.mustBeTrue(resource, context, "StorageEncrypted");
    }
}
