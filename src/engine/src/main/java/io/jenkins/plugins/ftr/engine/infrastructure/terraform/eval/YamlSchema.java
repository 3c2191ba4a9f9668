package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.Schema;

/** The core schema of YAML 1.2 and the older words for truth values, as Terraform still reads them. */
final class YamlSchema implements Schema {
    private static final Set<String> YES =
            Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE");
    private static final Set<String> NO =
            Set.of("n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE");

    private final CoreSchema core = new CoreSchema();

    @Override
    public ScalarResolver getScalarResolver() {
        ScalarResolver resolver = core.getScalarResolver();
        return (text, implicit) -> Boolean.TRUE.equals(implicit) && (YES.contains(text) || NO.contains(text))
                ? Tag.BOOL
                : resolver.resolve(text, implicit);
    }

    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
        Map<Tag, ConstructNode> constructors = new HashMap<>(core.getSchemaTagConstructors());
        constructors.put(Tag.BOOL, node -> YES.contains(((ScalarNode) node).getValue()));
        return constructors;
    }
}
