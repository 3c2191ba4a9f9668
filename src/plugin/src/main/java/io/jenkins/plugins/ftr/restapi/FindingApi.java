package io.jenkins.plugins.ftr.restapi;

import io.jenkins.plugins.ftr.engine.rules.Finding;
import java.util.List;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** Remote API: what a rule saw. */
@ExportedBean(defaultVisibility = 2)
public final class FindingApi {
    private final Finding finding;

    FindingApi(Finding finding) {
        this.finding = finding;
    }

    @Exported
    public String getRule() {
        return finding.rule();
    }

    @Exported
    public String getSeverity() {
        return finding.severity().name();
    }

    @Exported
    public String getOutcome() {
        return finding.outcome().name();
    }

    @Exported
    public List<String> getControls() {
        return finding.controls();
    }

    @Exported
    public String getResource() {
        return finding.address();
    }

    @Exported
    public String getFile() {
        return finding.at().file();
    }

    /** Line from 1; 0 when unknown. */
    @Exported
    public int getLine() {
        return finding.at().line();
    }

    @Exported
    public String getMessage() {
        return finding.message();
    }

    @Exported
    public boolean isSuppressed() {
        return finding.isSuppressed();
    }
}
