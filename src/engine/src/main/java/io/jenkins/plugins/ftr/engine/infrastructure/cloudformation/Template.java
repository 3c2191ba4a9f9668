package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.infrastructure.document.YamlDocuments.Comment;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.List;
import java.util.Map;

/**
 * A parsed template.
 *
 * @param file its path in the workspace
 * @param scope what addresses are relative to: the file, with a number behind it for further documents in one file
 * @param root the document
 * @param comments comments that may silence rules
 */
record Template(String file, String scope, Node root, List<Comment> comments) {
    /** Entries of a section such as {@code Resources}; empty when it is missing or no map. */
    Map<String, Node.Entry> section(String name) {
        Node section = root.get(name);
        return section == null ? Map.of() : section.entries();
    }

    /** The place of a node. */
    SourceRange at(Node node) {
        return new SourceRange(file, node.line(), node.column(), node.endLine());
    }

    /**
     * The place of a property: that of a scalar value, else from the key to the end of the value, so that it points at
     * the name of a block and not at its first entry.
     */
    SourceRange at(Node.Entry entry) {
        Node value = entry.value();
        boolean aliased = value.line() < entry.line();
        if (value.isScalar() && !aliased && value.line() > 0) {
            return at(value);
        }
        return new SourceRange(file, entry.line(), entry.column(), aliased ? entry.line() : value.endLine());
    }
}
