package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the {@code Globals} section of a serverless template and the properties of a resource go together: maps are merged,
 * lists are joined, anything else of the resource wins. See
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
final class ServerlessGlobals {
    private ServerlessGlobals() {}

    static Value merge(Value global, Value own) {
        if (global.isAbsent()) {
            return own;
        }
        if (own.isAbsent()) {
            return global;
        }
        if (global.kind() == Value.Kind.MAP && own.kind() == Value.Kind.MAP) {
            Map<String, Value> merged = new LinkedHashMap<>(global.entries());
            own.entries()
                    .forEach((key, value) ->
                            merged.put(key, merged.containsKey(key) ? merge(merged.get(key), value) : value));
            return Value.map(merged, own.at());
        }
        if (global.kind() == Value.Kind.LIST && own.kind() == Value.Kind.LIST) {
            List<Value> joined = new ArrayList<>(global.items());
            joined.addAll(own.items());
            return Value.list(joined, own.at());
        }
        return own;
    }

    /** Tags as CloudFormation writes them, from the map that serverless resources have. */
    static Value tagList(Value tags) {
        if (tags.kind() != Value.Kind.MAP) {
            return tags;
        }
        List<Value> list = new ArrayList<>();
        tags.entries().forEach((key, value) -> {
            Map<String, Value> tag = new LinkedHashMap<>();
            tag.put("Key", Value.text(key, value.at()));
            tag.put("Value", value);
            list.add(Value.map(tag, value.at()));
        });
        return Value.list(list, tags.at());
    }
}
