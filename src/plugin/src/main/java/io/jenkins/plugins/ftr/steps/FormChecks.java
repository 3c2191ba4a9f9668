package io.jenkins.plugins.ftr.steps;

import hudson.Util;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
import io.jenkins.plugins.ftr.engine.report.Reports;
import io.jenkins.plugins.ftr.model.ResultId;
import jenkins.model.Jenkins;

/** Validation of the form fields that the step and the publisher share. Says nothing to people who may not configure. */
final class FormChecks {
    private FormChecks() {}

    static ListBoxModel languages() {
        ListBoxModel model = new ListBoxModel();
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
        if (!mayConfigure(item) || Util.fixEmptyAndTrim(value) == null) {
            return FormValidation.ok();
        }
        try {
            Reports.of(String.join(",", CheckSettings.split(value)));
            return FormValidation.ok();
        } catch (RuntimeException e) {
            return FormValidation.error(e.getMessage());
        }
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

    static FormValidation path(Item item, String value) {
        String path = Util.fixEmptyAndTrim(value);
        if (!mayConfigure(item) || path == null) {
            return FormValidation.ok();
        }
        boolean leaves = path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || java.util.Arrays.asList(path.split("[/\\\\]")).contains("..");
        return leaves ? FormValidation.error(Messages.FormChecks_OutsideWorkspace(path)) : FormValidation.ok();
    }

    private static boolean mayConfigure(Item item) {
        return item == null ? Jenkins.get().hasPermission(Jenkins.ADMINISTER) : item.hasPermission(Item.CONFIGURE);
    }
}
