package io.jenkins.plugins.ftr.engine.infrastructure.document;

import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import java.util.List;

/**
 * One document of a YAML or JSON file.
 *
 * @param root its root node
 * @param warnings faults that did not keep it from being read, such as duplicate keys
 */
public record Document(Node root, List<ParseError> warnings) {
    public Document {
        warnings = List.copyOf(warnings);
    }
}
