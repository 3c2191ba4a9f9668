package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;

/** The master password of a database is made and kept by Secrets Manager, not written in or passed through the code. */
public final class RdsCredentialsManaged implements Rule {
    private static final Set<String> SECRETS =
            Set.of("AWS::SecretsManager::Secret", "AWS::SecretsManager::SecretVersion");

    private static boolean comesFromSecretsManager(Value password, RuleContext context) {
        if (context.infrastructure().targets(password).stream().anyMatch(target -> SECRETS.contains(target.type()))) {
            return true;
        }
        boolean byName = password.references().stream()
                .map(Reference::target)
                .anyMatch(target -> target.contains("aws_secretsmanager_")
                        || target.contains("aws_ssm_parameter")
                        || target.contains("resolve:secretsmanager")
                        || target.contains("resolve:ssm-secure"));
        String text = password.asText().orElse("");
        List<String> pieces = password.pieces();
        String first = pieces.isEmpty() || pieces.get(0) == null ? text : pieces.get(0);
        return byName || first.startsWith("{{resolve:secretsmanager:") || first.startsWith("{{resolve:ssm-secure:");
    }

    @Override
    public Set<String> types() {
        return Set.of("AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Redshift::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (Rds.isClusterMember(resource)
                || !Rds.restoredFrom(resource).isAbsent()
                || !resource.property("GlobalClusterIdentifier").isAbsent()) {
            return;
        }
        boolean redshift = "AWS::Redshift::Cluster".equals(resource.type());
        Value managed = resource.property(redshift ? "ManageMasterPassword" : "ManageMasterUserPassword");
        Value password = resource.property("MasterUserPassword");
        if (managed.asBool().isTrue()) {
            context.pass(managed, "managed");
        } else if (password.isAbsent()) {
            if (managed.isUnknown()) {
                context.unknown(managed, "managed-unknown");
            }
        } else if (comesFromSecretsManager(password, context)) {
            context.pass(password, "secret");
        } else if (password.isKnown() && !password.asText().map(String::isBlank).orElse(false)) {
            context.violation(password, "literal");
        } else {
            // An empty default is there to be replaced by whoever deploys.
            context.unknown(password, "passed");
        }
    }
}
