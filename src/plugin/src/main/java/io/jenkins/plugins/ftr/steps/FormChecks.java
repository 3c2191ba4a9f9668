package io.jenkins.plugins.ftr.steps;

import hudson.Util;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.ftr.config.FtrGlobalConfiguration;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
import io.jenkins.plugins.ftr.model.ResultId;
import java.util.Arrays;
import jenkins.model.Jenkins;

/** Validation of the form fields that the step and the publisher share. Says nothing to people who may not configure. */
final class FormChecks {
    private FormChecks() {}

    static ListBoxModel languages(Item item) {
        ListBoxModel model = new ListBoxModel();
        if (!mayConfigure(item)) {
            return model;
        }
        model.add(Messages.FormChecks_GlobalLanguage(), "");
        model.add("English", "en");
        model.add("\u65e5\u672c\u8a9e", "ja");
        return model;
    }

    static FormValidation id(Item item, String value) {
        if (!mayConfigure(item) || Util.fixEmptyAndTrim(value) == null || ResultId.isValid(value.strip())) {
            return FormValidation.ok();
        }
        return FormValidation.error(Messages.FtrRunner_BadId(value));
    }

    static FormValidation exports(Item item, String value) {
        return mayConfigure(item) ? FtrGlobalConfiguration.checkExports(value) : FormValidation.ok();
    }

    static FormValidation checklist(Item item, String value) {
        String wanted = Util.fixEmptyAndTrim(value);
        if (!mayConfigure(item) || wanted == null || new ChecklistRegistry().keys().contains(wanted)) {
            return FormValidation.ok();
        }
        // It may be a file of the repository, which is not at hand here.
        return FormValidation.warning(Messages.FormChecks_UnknownChecklist(
                wanted, String.join(", ", new ChecklistRegistry().keys())));
    }

    /** A path, or several with commas. */
    static FormValidation paths(Item item, String value) {
        if (!mayConfigure(item) || Util.fixEmptyAndTrim(value) == null) {
            return FormValidation.ok();
        }
        for (String path : CheckSettings.split(value)) {
            boolean leaves = path.startsWith("/")
                    || path.startsWith("\\")
                    || path.matches("[A-Za-z]:.*")
                    || Arrays.asList(path.split("[/\\\\]")).contains("..");
            if (leaves) {
                return FormValidation.error(Messages.FormChecks_OutsideWorkspace(path));
            }
        }
        return FormValidation.ok();
    }

    static boolean mayConfigure(Item item) {
        return item == null ? Jenkins.get().hasPermission(Jenkins.ADMINISTER) : item.hasPermission(Item.CONFIGURE);
    }
}
