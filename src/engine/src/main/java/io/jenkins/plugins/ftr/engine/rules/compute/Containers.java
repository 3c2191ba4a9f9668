package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import java.util.List;

/** Container definitions of an ECS task or a Batch job. In JSON text and in Terraform their keys begin in lower case. */
public final class Containers {
    private Containers() {}

    /** The containers of a task definition; empty for other types. */
    public static List<Value> of(Resource resource) {
        Value definitions = definitions(resource);
        return definitions.itemsOrSelf();
    }

    /** The container definitions as a list, whatever form they are written in. */
    public static Value definitions(Resource resource) {
        boolean batch = resource.type().equals("AWS::Batch::JobDefinition");
        Value written = resource.property(batch ? "ContainerProperties" : "ContainerDefinitions");
        if (written.document().isPresent()) {
            return written.document().get();
        }
        return written.kind() == Value.Kind.TEXT || !written.pieces().isEmpty()
                ? PolicyDocument.json(written)
                : written;
    }

    /** The spelling of a key that a map uses: as given, or with the first letter in lower case. */
    public static String key(Value map, String name) {
        return map.entries().containsKey(name) ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
