package io.jenkins.plugins.ftr.config;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.Extension;
import hudson.ExtensionList;
import hudson.Util;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.ftr.engine.report.Reports;
import io.jenkins.plugins.ftr.engine.text.Language;
import jenkins.model.GlobalConfiguration;
import jenkins.model.Jenkins;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** What a step or publisher does that does not say it itself, and what list views show. */
@Extension
@Symbol("ftrReadiness")
public final class FtrGlobalConfiguration extends GlobalConfiguration {
    /** Exports of a fresh installation. */
    public static final String DEFAULT_EXPORTS = "xlsx,html,json,sarif,junit";
    /** Stands for no exports at all. */
    public static final String NO_EXPORTS = "none";

    private String exports = DEFAULT_EXPORTS;
    private String language = Language.EN.tag();
    private boolean columnShownByDefault;

    /** Loads what was saved. */
    public FtrGlobalConfiguration() {
        load();
    }

    /** The only one. */
    @NonNull
    public static FtrGlobalConfiguration get() {
        return ExtensionList.lookupSingleton(FtrGlobalConfiguration.class);
    }

    @Override
    @NonNull
    public String getDisplayName() {
        return Messages.FtrGlobalConfiguration_DisplayName();
    }

    /** Formats archived where a check names none, with commas, or {@value #NO_EXPORTS}. */
    @NonNull
    public String getExports() {
        return exports == null ? DEFAULT_EXPORTS : exports;
    }

    @DataBoundSetter
    public void setExports(String exports) {
        String given = Util.fixEmptyAndTrim(exports);
        this.exports = given == null ? DEFAULT_EXPORTS : given;
        save();
    }

    /** Language of messages and reports where a check names none, {@code en} or {@code ja}. */
    @NonNull
    public String getLanguage() {
        return language == null ? Language.EN.tag() : language;
    }

    /**
     * @param language a language tag
     * @throws IllegalArgumentException when it is neither English nor Japanese
     */
    @DataBoundSetter
    public void setLanguage(String language) {
        this.language = Language.of(language).tag();
        save();
    }

    /** Whether new list views show the column. */
    public boolean isColumnShownByDefault() {
        return columnShownByDefault;
    }

    @DataBoundSetter
    public void setColumnShownByDefault(boolean columnShownByDefault) {
        this.columnShownByDefault = columnShownByDefault;
        save();
    }

    /** Languages of messages and reports. */
    @POST
    public ListBoxModel doFillLanguageItems() {
        ListBoxModel model = new ListBoxModel();
        if (Jenkins.get().hasPermission(Jenkins.ADMINISTER)) {
            model.add("English", "en");
            model.add("\u65e5\u672c\u8a9e", "ja");
        }
        return model;
    }

    /** Says whether all export formats exist. */
    @POST
    public FormValidation doCheckExports(@QueryParameter String value) {
        if (!Jenkins.get().hasPermission(Jenkins.ADMINISTER)) {
            return FormValidation.ok();
        }
        return checkExports(value);
    }

    /** Says whether all export formats of a list exist; the caller has checked the permission. */
    @NonNull
    public static FormValidation checkExports(String value) {
        String given = Util.fixEmptyAndTrim(value);
        if (given == null || given.equalsIgnoreCase(NO_EXPORTS)) {
            return FormValidation.ok();
        }
        try {
            Reports.of(given);
            return FormValidation.ok();
        } catch (IllegalArgumentException e) {
            return FormValidation.error(e.getMessage());
        }
    }
}
