package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.DocumentException;
import io.jenkins.plugins.ftr.engine.infrastructure.document.JsonDocuments;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.infrastructure.document.YamlDocuments;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parameter files: the list of {@code ParameterKey} and {@code ParameterValue} that the AWS command line takes, the map
 * under {@code Parameters} of pipelines, the list of {@code Name=value} texts, and plain maps; JSON or YAML.
 */
final class ParameterFiles {
    private ParameterFiles() {}

    /** Values by name; of files that name the same parameter the later one wins. */
    static Map<String, Value> read(Workspace workspace, List<String> files, List<ParseError> problems) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (String file : files) {
            try {
                String text = workspace.text(file);
                List<Node> roots = text.stripLeading().startsWith("{")
                                || text.stripLeading().startsWith("[")
                        ? List.of(JsonDocuments.read(file, text, workspace.limits())
                                .root())
                        : YamlDocuments.read(file, text, workspace.limits()).stream()
                                .map(document -> document.root())
                                .toList();
                roots.forEach(root -> collect(file, root, values));
            } catch (DocumentException e) {
                problems.add(new ParseError(e.at(), TemplateNotice.PARAMETER_FILE.with(e.notice())));
            } catch (WorkspaceException e) {
                problems.add(
                        new ParseError(new SourceRange(file, 0, 0, 0), TemplateNotice.PARAMETER_FILE.with(e.notice())));
            }
        }
        return values;
    }

    private static void collect(String file, Node root, Map<String, Value> into) {
        for (Node item : root.items()) {
            String name = item.getText("ParameterKey");
            if (name != null && item.get("ParameterValue") != null) {
                put(file, name, item.get("ParameterValue"), into);
            } else if (item.isScalar() && item.text().indexOf('=') > 0) {
                int equals = item.text().indexOf('=');
                put(
                        file,
                        item.text().substring(0, equals),
                        Node.text(item.text().substring(equals + 1), item),
                        into);
            }
        }
        Node parameters = root.get("Parameters");
        Map<String, Node.Entry> entries =
                parameters != null && parameters.isMap() ? parameters.entries() : root.entries();
        entries.values().forEach(entry -> put(file, entry.key(), entry.value(), into));
    }

    private static void put(String file, String name, Node node, Map<String, Value> into) {
        SourceRange at = new SourceRange(file, node.line(), node.column(), node.endLine());
        into.put(name, Evaluator.literal(node, at).withOrigin(new Origin(Origin.Kind.PARAMETER_FILE, name, at)));
    }
}
