package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.document.DocumentException;
import io.jenkins.plugins.ftr.engine.infrastructure.document.JsonDocuments;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Modules of a registry or repository that {@code terraform init} has put below {@code .terraform/modules}. */
final class ExternalModules {
    private static final String MANIFEST = ".terraform/modules/modules.json";

    private final Map<String, String> directories = new LinkedHashMap<>();

    /** Reads the manifest of a root module, if it has one. */
    static ExternalModules of(Workspace workspace, String root) {
        ExternalModules modules = new ExternalModules();
        String file = Paths.file(root, MANIFEST);
        if (!workspace.isFile(file)) {
            return modules;
        }
        try {
            Node list = JsonDocuments.read(file, workspace.text(file), workspace.limits())
                    .root()
                    .get("Modules");
            if (list != null) {
                for (Node item : list.items()) {
                    String key = item.getText("Key");
                    String directory = item.getText("Dir");
                    String inside = directory == null ? null : Paths.join(root, directory.replace('\\', '/'));
                    if (key != null && inside != null) {
                        modules.directories.put(key, inside);
                    }
                }
            }
        } catch (DocumentException | WorkspaceException e) {
            modules.directories.clear();
        }
        return modules;
    }

    /** The directory of a module by its call path, names joined by dots; {@code null} when it is not installed. */
    String directory(String callPath) {
        return directories.get(callPath);
    }
}
