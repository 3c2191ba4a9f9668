package io.jenkins.plugins.ftr.engine.answers;

import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import java.util.List;
import java.util.Optional;

/** Where the answers file finds the checklists it names. */
public interface ChecklistLookup {
    /**
     * The checklist of a key such as {@code partner-hosted/2026.1}, or of the relative path of a team's own list.
     *
     * @param key as written in the answers file
     * @return empty when there is no such checklist
     * @throws RuntimeException implementing {@link io.jenkins.plugins.ftr.engine.source.BadInput} when a path names a file
     *     that is no valid checklist
     */
    Optional<Checklist> find(String key);

    /** Keys to suggest when one is not known, newest first. */
    List<String> keys();
}
