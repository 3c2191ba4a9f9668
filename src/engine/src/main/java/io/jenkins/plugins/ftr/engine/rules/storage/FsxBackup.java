package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.resilience.Backups;
import java.util.Map;
import java.util.Set;

/** FSx file systems keep automatic backups. Scratch file systems cannot. */
public final class FsxBackup implements Rule {
    private static final Map<String, String> SECTIONS = Map.of(
            "WINDOWS", "WindowsConfiguration",
            "LUSTRE", "LustreConfiguration",
            "ONTAP", "OntapConfiguration",
            "OPENZFS", "OpenZFSConfiguration");

    @Override
    public Set<String> types() {
        return Set.of("AWS::FSx::FileSystem");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value type = resource.property("FileSystemType");
        String section = SECTIONS.get(type.asText().orElse(""));
        if (section == null) {
            if (type.isUnknown()) {
                context.unknown(type);
            }
            return;
        }
        if (resource.property("LustreConfiguration.DeploymentType")
                        .asText()
                        .orElse("")
                        .startsWith("SCRATCH")
                && section.startsWith("Lustre")) {
            return;
        }
        Backups.judgeRetention(resource, context, section + ".AutomaticBackupRetentionDays");
    }
}
