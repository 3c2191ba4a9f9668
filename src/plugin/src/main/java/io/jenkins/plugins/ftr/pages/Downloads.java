package io.jenkins.plugins.ftr.pages;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.Functions;
import hudson.Util;
import hudson.model.Run;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exports of a result that a person opens, served by Jenkins' own artifact pages with their permission. */
final class Downloads {
    private static final List<String> OPENED = List.of(".xlsx", "index.html", ".json", ".sarif", ".xml", ".csv", ".md");

    private Downloads() {}

    /** File name to address relative to the build; empty for people who may not see artifacts. */
    @NonNull
    static Map<String, String> of(@NonNull FtrBuildAction action) {
        Map<String, String> downloads = new LinkedHashMap<>();
        Run<?, ?> run = action.getOwner();
        if (run == null || Functions.isArtifactsPermissionEnabled() && !run.hasPermission(Run.ARTIFACTS)) {
            return downloads;
        }
        for (String export : action.getExports()) {
            String name = export.substring(export.lastIndexOf('/') + 1);
            if (OPENED.stream().anyMatch(export::endsWith)) {
                downloads.put(name.equals("index.html") ? "HTML" : name, "artifact/" + Util.rawEncode(export).replace("%2F", "/"));
            }
        }
        return downloads;
    }
}
