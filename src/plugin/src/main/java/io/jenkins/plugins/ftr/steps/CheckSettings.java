package io.jenkins.plugins.ftr.steps;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.Util;
import io.jenkins.plugins.ftr.engine.check.CheckRequest;
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
