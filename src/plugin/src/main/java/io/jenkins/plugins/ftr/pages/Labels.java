package io.jenkins.plugins.ftr.pages;

import edu.umd.cs.findbugs.annotations.NonNull;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.Severity;

/** Words for the names people script against, in the language of the person who looks at the page. */
public final class Labels {
    private Labels() {}

    /**
     * The word for a state.
     *
     * @param name name of the state
     */
    @NonNull
    public static String state(@NonNull String name) {
        return switch (State.valueOf(name)) {
            case READY -> Messages.State_Ready();
            case NOT_APPLICABLE -> Messages.State_NotApplicable();
            case ACCEPTED -> Messages.State_Accepted();
            case NEEDS_JUSTIFICATION -> Messages.State_NeedsJustification();
            case NOT_MET -> Messages.State_NotMet();
            case UNANSWERED -> Messages.State_Unanswered();
            case CONTRADICTED -> Messages.State_Contradicted();
        };
    }

    /**
     * The word for a verdict of the gates.
     *
     * @param name name of the status
     */
    @NonNull
    public static String gate(@NonNull String name) {
        return switch (GateStatus.valueOf(name)) {
            case PASSED -> Messages.Gate_Passed();
            case UNSTABLE -> Messages.Gate_Unstable();
            case FAILED -> Messages.Gate_Failed();
        };
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Messages.Severity_Critical();
            case HIGH -> Messages.Severity_High();
            case MEDIUM -> Messages.Severity_Medium();
            case LOW -> Messages.Severity_Low();
        };
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case VIOLATION -> Messages.Outcome_Violation();
            case UNKNOWN -> Messages.Outcome_Unknown();
            case PASS -> Messages.Outcome_Pass();
        };
    }
}
