package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource.Suppression;
import io.jenkins.plugins.ftr.engine.infrastructure.SuppressionComment;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.infrastructure.document.YamlDocuments.Comment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what silences rules on a resource: comments at or directly above it, and its metadata. */
final class Suppressions {
    private final Template template;

    Suppressions(Template template) {
        this.template = template;
    }

    /**
     * Suppressions on one resource.
     *
     * @param entry the resource
     * @param previousEnd last line of what stands before it, so that comments above it are told apart
     */
    Map<String, Suppression> of(Node.Entry entry, int previousEnd) {
        Map<String, Suppression> found = new LinkedHashMap<>();
        fromMetadata(entry.value().get("Metadata"), found);
        for (Comment comment : template.comments()) {
            int line = comment.at().line();
            boolean inside = line >= entry.line() && line <= entry.value().endLine();
            boolean above =
                    line > previousEnd && line < entry.line() && comment.at().column() <= entry.column();
            boolean below = line > entry.value().endLine()
                    && comment.at().column() > entry.column()
                    && line <= entry.value().endLine() + 5
                    && noneBetween(entry.value().endLine(), line);
            if (inside || above || below) {
                SuppressionComment.parse(comment.text(), comment.at())
                        .ifPresent(suppression -> found.putIfAbsent(suppression.rule(), suppression));
            }
        }
        return found;
    }

    /** Whether no other resource begins between two lines. */
    private boolean noneBetween(int from, int to) {
        for (Node.Entry other : template.section("Resources").values()) {
            if (other.line() > from && other.line() <= to) {
                return false;
            }
        }
        return true;
    }

    private void fromMetadata(Node metadata, Map<String, Suppression> found) {
        Node own = metadata == null ? null : metadata.get("ftr");
        Node skip = own == null ? null : own.get("skip");
        if (skip == null) {
            return;
        }
        for (Node item : skip.isList() ? skip.items() : List.of(skip)) {
            String rule = item.isScalar() ? item.text() : item.getText("rule");
            String reason = item.isScalar() ? "" : item.getText("reason");
            if (rule != null && !rule.isEmpty()) {
                found.putIfAbsent(rule, new Suppression(rule, reason == null ? "" : reason.strip(), template.at(item)));
            }
        }
    }
}
