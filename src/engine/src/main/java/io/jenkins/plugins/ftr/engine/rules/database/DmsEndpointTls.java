package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Endpoints of DMS use TLS where the engine leaves that to the endpoint. */
public final class DmsEndpointTls implements Rule {
    private static final Set<String> ENGINES = Set.of(
            "aurora",
            "aurora-postgresql",
            "aurora-serverless",
            "aurora-postgresql-serverless",
            "azuredb",
            "babelfish",
            "db2",
            "db2-zos",
            "docdb",
            "mariadb",
            "mongodb",
            "mysql",
            "oracle",
            "postgres",
            "sqlserver",
            "sybase");

    @Override
    public Set<String> types() {
        return Set.of("AWS::DMS::Endpoint");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value engine = resource.property("EngineName");
        if (engine.isUnknown()) {
            context.unknown(engine);
        } else if (engine.asText().map(ENGINES::contains).orElse(false)) {
            Property.mustBeOneOf(resource, context, "SslMode", "require", "verify-ca", "verify-full");
        }
    }
}
