package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Locale;
import java.util.Set;

/** RDS accepts encrypted connections only: {@code rds.force_ssl} (PostgreSQL, SQL Server), {@code require_secure_transport} (MySQL, MariaDB) or {@code db2comm} (Db2) is on in the parameter group, or by the engine version's default. */
public final class RdsTls implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::RDS::DBInstance",
                "AWS::RDS::DBCluster",
                "AWS::RDS::DBParameterGroup",
                "AWS::RDS::DBClusterParameterGroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (resource.type().endsWith("ParameterGroup")) {
            judgeGroup(resource, context);
            return;
        }
        boolean cluster = "AWS::RDS::DBCluster".equals(resource.type());
        if (!cluster && Rds.isClusterMember(resource)) {
            return;
        }
        Value group = resource.property(cluster ? "DBClusterParameterGroupName" : "DBParameterGroupName");
        Value engine = resource.property("Engine");
        String name = engine.asText().orElseGet(() -> engine.isAbsent() ? family(group, context) : "");
        String parameter = parameter(name.toLowerCase(Locale.ROOT));
        if (engine.isUnknown()) {
            context.unknown(engine, "engine-unknown");
            return;
        }
        if (parameter.isEmpty()) {
            return;
        }
        ParameterGroup.Setting setting = ParameterGroup.find(context.infrastructure(), group, parameter);
        if (setting.isOutsideOfCode()) {
            context.unknown(group, "group-unknown", parameter);
        } else if (setting.value().isUnknown()) {
            context.unknown(setting.value(), "group-unknown", parameter);
        } else if (setting.value().isKnown()) {
            Trilean on = ParameterGroup.isOn(setting.value());
            context.require(on, setting.value(), "on", "off", parameter, setting.value());
        } else {
            judgeDefault(resource, context, name.toLowerCase(Locale.ROOT), parameter);
        }
    }

    /** A group is judged by what it writes, whoever uses it. */
    private static void judgeGroup(Resource group, RuleContext context) {
        String parameter =
                parameter(group.property("Family").asText().orElse("").toLowerCase(Locale.ROOT));
        Value value = parameter.isEmpty()
                ? Value.absent(group.at())
                : ParameterGroup.in(group.property("Parameters"), parameter);
        if (value.isKnown()) {
            context.require(ParameterGroup.isOn(value), value, "on", "off", parameter, value);
        }
    }

    /** The engine of a database that does not name it, by the family of its parameter group. */
    private static String family(Value group, RuleContext context) {
        return context.infrastructure().targets(group).stream()
                .map(target -> target.property("Family").asText().orElse(""))
                .findFirst()
                .orElse("");
    }

    private static String parameter(String engine) {
        if (engine.contains("postgres") || engine.startsWith("sqlserver")) {
            return "rds.force_ssl";
        }
        if (engine.contains("db2")) {
            return "db2comm";
        }
        return engine.contains("mysql") || engine.startsWith("mariadb") || engine.equals("aurora")
                ? "require_secure_transport"
                : "";
    }

    /** PostgreSQL 15 (RDS) and 17 (Aurora) refuse plain connections by default. */
    private static void judgeDefault(Resource resource, RuleContext context, String engine, String parameter) {
        Value version = resource.property("EngineVersion");
        boolean byFamily = version.isAbsent() && engine.matches("(aurora-)?postgres(ql)?[0-9]+");
        version = byFamily ? Value.text(engine.replaceAll("\\D", ""), resource.at()) : version;
        if (engine.contains("postgres")) {
            int least = engine.startsWith("aurora") ? 17 : 15;
            int major = version.asText()
                    .map(text -> text.split("\\.", 2)[0])
                    .filter(text -> text.matches("[0-9]{1,4}"))
                    .map(Integer::parseInt)
                    .orElse(-1);
            if (major < 0) {
                context.unknown(version, "version-unknown", parameter, least);
                return;
            }
            if (major >= least) {
                context.pass(version, "default-on", parameter, version);
                return;
            }
        }
        context.violation(Value.absent(resource.at()), "default-off", parameter);
    }
}
