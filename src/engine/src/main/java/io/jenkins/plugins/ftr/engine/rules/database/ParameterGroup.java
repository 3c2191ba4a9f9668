package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds a parameter in the parameter group that a database names. */
final class ParameterGroup {
    private static final Set<String> ON =
            Set.of("1", "on", "true", "enabled", "ssl", "tls1.2+", "tls1.3+", "fips-140-3");
    private static final Set<String> OFF = Set.of("0", "off", "false", "disabled", "tcpip", "ssl,tcpip", "tcpip,ssl");

    private ParameterGroup() {}

    /**
     * What a parameter group says.
     *
     * @param value the value of the parameter, absent when the group leaves it to the engine's default
     * @param isOutsideOfCode whether the database names a group that this code does not define
     */
    record Setting(Value value, boolean isOutsideOfCode) {}

    /**
     * Looks a parameter up.
     *
     * @param group the property that names the group; when absent, or the name of one of AWS's default groups, the engine's
     *     default is in force
     */
    static Setting find(Infrastructure infrastructure, Value group, String parameter) {
        if (group.isAbsent()
                || group.asText().map(name -> name.startsWith("default.")).orElse(false)) {
            return new Setting(Value.absent(group.at()), false);
        }
        List<Resource> groups = infrastructure.targets(group).stream()
                .filter(target -> target.type().endsWith("ParameterGroup"))
                .toList();
        if (groups.isEmpty()) {
            return new Setting(group, true);
        }
        Value found = Value.absent(groups.get(0).at());
        for (Resource one : groups) {
            Value value = in(one.property("Parameters"), parameter);
            if (!value.isAbsent()) {
                found = value;
            }
        }
        return new Setting(found, false);
    }

    /** The two shapes of a group: a map from name to value, or a list of names and values. */
    static Value in(Value parameters, String name) {
        if (parameters.isUnknown()) {
            return parameters;
        }
        if (parameters.kind() == Value.Kind.MAP && parameters.entries().containsKey(name)) {
            return parameters.get(name);
        }
        Value vague = Value.absent(parameters.at());
        for (Value item : parameters.items()) {
            Value itemName = item.get("ParameterName");
            if (itemName.isText(name).isTrue()) {
                return item.get("ParameterValue");
            }
            if (item.isUnknown() || itemName.isUnknown()) {
                vague = item.isUnknown() ? item : itemName;
            }
        }
        return vague;
    }

    /** Whether a value turns a switch on, as the engines spell it. */
    static Trilean isOn(Value value) {
        String text = value.asText().orElse("").toLowerCase(Locale.ROOT);
        return ON.contains(text) ? Trilean.TRUE : OFF.contains(text) ? Trilean.FALSE : Trilean.UNKNOWN;
    }
}
