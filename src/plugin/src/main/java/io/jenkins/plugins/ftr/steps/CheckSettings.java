package io.jenkins.plugins.ftr.steps;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.AbortException;
import hudson.EnvVars;
import hudson.Util;
import io.jenkins.plugins.ftr.config.FtrGlobalConfiguration;
import io.jenkins.plugins.ftr.engine.check.CheckRequest;
import io.jenkins.plugins.ftr.engine.report.Reports;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.model.ResultId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The parameters of {@code ftrCheck}, shared by the Pipeline step and the Freestyle publisher. */
public final class CheckSettings implements Serializable {
    private static final long serialVersionUID = 1L;

    private String answers = CheckRequest.DEFAULT_ANSWERS;
    private String iac = "";
    private String scans = "";
    private String checklist = "";
    private String baseline = "";
    private ArrayList<FtrQualityGate> qualityGates = new ArrayList<>();
    private String id = ResultId.DEFAULT;
    private String name = "";
    private boolean failOnMissingAnswers = true;
    private boolean stopBuild;
    private String exports = "";
    private boolean skipPublishingChecks;
    private String language = "";

    @NonNull
    public String getAnswers() {
        return answers;
    }

    void setAnswers(String value) {
        answers = orDefault(value, CheckRequest.DEFAULT_ANSWERS);
    }

    @NonNull
    public String getIac() {
        return iac;
    }

    void setIac(String value) {
        iac = orDefault(value, "");
    }

    @NonNull
    public String getScans() {
        return scans;
    }

    void setScans(String value) {
        scans = orDefault(value, "");
    }

    @NonNull
    public String getChecklist() {
        return checklist;
    }

    void setChecklist(String value) {
        checklist = orDefault(value, "");
    }

    @NonNull
    public String getBaseline() {
        return baseline;
    }

    void setBaseline(String value) {
        baseline = orDefault(value, "");
    }

    @NonNull
    public List<FtrQualityGate> getQualityGates() {
        return qualityGates;
    }

    void setQualityGates(List<FtrQualityGate> value) {
        qualityGates = value == null ? new ArrayList<>() : new ArrayList<>(value);
    }

    @NonNull
    public String getId() {
        return id;
    }

    void setId(String value) {
        id = orDefault(value, ResultId.DEFAULT);
    }

    @NonNull
    public String getName() {
        return name;
    }

    void setName(String value) {
        name = orDefault(value, "");
    }

    public boolean isFailOnMissingAnswers() {
        return failOnMissingAnswers;
    }

    void setFailOnMissingAnswers(boolean value) {
        failOnMissingAnswers = value;
    }

    public boolean isStopBuild() {
        return stopBuild;
    }

    void setStopBuild(boolean value) {
        stopBuild = value;
    }

    @NonNull
    public String getExports() {
        return exports;
    }

    void setExports(String value) {
        exports = orDefault(value, "");
    }

    public boolean isSkipPublishingChecks() {
        return skipPublishingChecks;
    }

    void setSkipPublishingChecks(boolean value) {
        skipPublishingChecks = value;
    }

    @NonNull
    public String getLanguage() {
        return language;
    }

    void setLanguage(String value) {
        language = orDefault(value, "");
    }

    /** The formats to write: those named here, else those of the global configuration. */
    @NonNull
    List<String> effectiveExports() {
        String wanted = exports.isEmpty() ? FtrGlobalConfiguration.get().getExports() : exports;
        return wanted.equalsIgnoreCase(FtrGlobalConfiguration.NO_EXPORTS) ? List.of() : split(wanted);
    }

    /** The language named here, else that of the global configuration. */
    @NonNull
    String effectiveLanguage() {
        return language.isEmpty() ? FtrGlobalConfiguration.get().getLanguage() : language;
    }

    /**
     * Says what cannot work before an agent is asked.
     *
     * @throws AbortException with a sentence that says what is allowed
     */
    void check() throws AbortException {
        if (!ResultId.isValid(id)) {
            throw new AbortException(Messages.FtrRunner_BadId(id));
        }
        try {
            Reports.of(String.join(",", effectiveExports()));
            Language.of(effectiveLanguage());
        } catch (IllegalArgumentException e) {
            throw new AbortException(e.getMessage());
        }
    }

    /** The same settings with variables of the build in texts, which a Freestyle job cannot compute otherwise. */
    @NonNull
    CheckSettings expand(EnvVars env) {
        CheckSettings expanded = new CheckSettings();
        expanded.setAnswers(env.expand(answers));
        expanded.setIac(env.expand(iac));
        expanded.setScans(env.expand(scans));
        expanded.setChecklist(env.expand(checklist));
        expanded.setBaseline(env.expand(baseline));
        expanded.setQualityGates(qualityGates);
        expanded.setId(env.expand(id));
        expanded.setName(env.expand(name));
        expanded.setFailOnMissingAnswers(failOnMissingAnswers);
        expanded.setStopBuild(stopBuild);
        expanded.setExports(env.expand(exports));
        expanded.setSkipPublishingChecks(skipPublishingChecks);
        expanded.setLanguage(language);
        return expanded;
    }

    private static String orDefault(String value, String fallback) {
        String trimmed = Util.fixEmptyAndTrim(value);
        return trimmed == null ? fallback : trimmed;
    }

    /** The parts of a list written with commas or newlines. */
    static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        for (String part : list.split("[,\\r\\n]")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
