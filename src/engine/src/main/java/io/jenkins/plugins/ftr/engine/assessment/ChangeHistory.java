package io.jenkins.plugins.ftr.engine.assessment;

import java.time.LocalDate;
import java.util.Optional;

/** Knows what files looked like earlier, so that a review can be told from a later change of what was reviewed. */
public interface ChangeHistory {
    /** Knows nothing: no evidence counts as changed. */
    ChangeHistory NONE = (file, day) -> Optional.empty();

    /**
     * The newest version of a file that was written on or before a day.
     *
     * @param file path relative to the directory judged
     * @param day day of the review
     * @return empty when it cannot be told
     */
    Optional<Version> upTo(String file, LocalDate day);

    /**
     * A file as it was.
     *
     * @param content its text
     * @param changed day of the first change after it; {@code null} when there is none on record
     */
    record Version(String content, LocalDate changed) {}
}
