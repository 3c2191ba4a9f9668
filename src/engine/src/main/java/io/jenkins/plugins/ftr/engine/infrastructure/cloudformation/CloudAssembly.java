package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.document.DocumentException;
import io.jenkins.plugins.ftr.engine.infrastructure.document.JsonDocuments;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code cdk synth} wrote: a directory whose {@code manifest.json} names the templates of its stacks. Other templates
 * there are left-overs of earlier runs or assets; they are not part of what gets deployed.
 */
final class CloudAssembly {
    /** Directory of each assembly (with a slash behind it, empty for the root) to its templates' pseudo parameters. */
    private final Map<String, Map<String, Map<String, String>>> stacks = new LinkedHashMap<>();

    /**
     * Reads the manifests among the files.
     *
     * @param files candidate files
     */
    static CloudAssembly read(Workspace workspace, List<String> files) {
        CloudAssembly assembly = new CloudAssembly();
        for (String file : files) {
            if (!file.equals("manifest.json") && !file.endsWith("/manifest.json")) {
                continue;
            }
            try {
                Node root = JsonDocuments.read(file, workspace.text(file), workspace.limits())
                        .root();
                Node artifacts = root.get("artifacts");
                if (artifacts != null && artifacts.isMap() && root.get("version") != null && isAssembly(artifacts)) {
                    assembly.add(file.substring(0, file.length() - "manifest.json".length()), artifacts);
                }
            } catch (DocumentException | WorkspaceException e) {
                // Not a manifest that can be read: the templates beside it are judged as any other.
            }
        }
        return assembly;
    }

    private static boolean isAssembly(Node artifacts) {
        for (Node.Entry artifact : artifacts.entries().values()) {
            String type = artifact.value().getText("type");
            if (type != null && (type.startsWith("aws:cloudformation:") || type.startsWith("cdk:"))) {
                return true;
            }
        }
        return false;
    }

    private void add(String directory, Node artifacts) {
        Map<String, Map<String, String>> templates = new LinkedHashMap<>();
        for (Node.Entry artifact : artifacts.entries().values()) {
            Node properties = artifact.value().get("properties");
            String template = properties == null ? null : properties.getText("templateFile");
            if (template != null
                    && "aws:cloudformation:stack".equals(artifact.value().getText("type"))) {
                Map<String, String> pseudo = new LinkedHashMap<>();
                environment(artifact.value().getText("environment"), pseudo);
                String name = properties.getText("stackName");
                pseudo.put("AWS::StackName", name == null ? artifact.key() : name);
                templates.put(directory + template, pseudo);
            }
        }
        stacks.put(directory, templates);
    }

    /** Reads {@code aws://ACCOUNT/REGION}; stacks that do not name theirs say {@code unknown-account}. */
    private static void environment(String environment, Map<String, String> pseudo) {
        if (environment == null || !environment.startsWith("aws://")) {
            return;
        }
        String[] parts = environment.substring("aws://".length()).split("/");
        if (parts.length == 2) {
            if (!parts[0].startsWith("unknown")) {
                pseudo.put("AWS::AccountId", parts[0]);
            }
            if (!parts[1].startsWith("unknown")) {
                pseudo.put("AWS::Region", parts[1]);
            }
        }
    }

    /** Whether a file lies in an assembly that does not name it as a template of a stack. */
    boolean leavesOut(String file) {
        String nearest = null;
        for (String directory : stacks.keySet()) {
            if (file.startsWith(directory) && (nearest == null || directory.length() > nearest.length())) {
                nearest = directory;
            }
        }
        return nearest != null && !stacks.get(nearest).containsKey(file);
    }

    /** Pseudo parameters known for a template. */
    Map<String, String> pseudo(String file) {
        for (Map<String, Map<String, String>> templates : stacks.values()) {
            Map<String, String> found = templates.get(file);
            if (found != null) {
                return found;
            }
        }
        return Map.of();
    }

    /** Directories of all assemblies, in order. */
    List<String> directories() {
        return new ArrayList<>(stacks.keySet());
    }
}
