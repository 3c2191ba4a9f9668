package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;

/** What several rules ask of an RDS instance or cluster. */
final class Rds {
    private Rds() {}

    /**
     * Whether an instance belongs to a cluster, which then holds encryption, backups and passwords for it. Every instance of
     * Aurora does, also when the code does not say to which; what is set on it instead is not applicable:
     * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html
     */
    static boolean isClusterMember(Resource resource) {
        return "AWS::RDS::DBInstance".equals(resource.type())
                && (!resource.property("DBClusterIdentifier").isAbsent()
                        || resource.property("Engine")
                                .asText()
                                .map(engine -> engine.startsWith("aurora"))
                                .orElse(false));
    }

    /** The snapshot, source instance or source cluster a database is made from; absent when it starts empty. */
    static Value restoredFrom(Resource resource) {
        for (String path : new String[] {
            "DBSnapshotIdentifier",
            "SnapshotIdentifier",
            "SourceDBInstanceIdentifier",
            "SourceDBClusterIdentifier",
            "ReplicationSourceIdentifier"
        }) {
            Value source = resource.properties().path(path);
            boolean empty = source.asText().map(String::isBlank).orElse(false);
            if (!source.isAbsent() && !empty) {
                return source;
            }
        }
        return Value.absent(resource.at());
    }
}
