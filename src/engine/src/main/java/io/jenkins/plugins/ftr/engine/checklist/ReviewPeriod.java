package io.jenkins.plugins.ftr.engine.checklist;

/** How old the review of an answer may be before it has to be looked at again. */
public enum ReviewPeriod {
    YEARLY(365),
    QUARTERLY(92),
    NINETY_DAYS(90);

    private final int days;

    ReviewPeriod(int days) {
        this.days = days;
    }

    /** Length in days. */
    public int days() {
        return days;
    }
}
