package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.Map;
import java.util.Set;

/** What the rules said of one part of the code, until it is put together with that of the others. */
public final class PartFindings {
    private final Map<Key, FindingDraft> drafts;
    private final Set<UsedSuppression> used;
    private final Map<UsedSuppression, String> standing;

    /**
     * @param used suppressions that had something to suppress
     * @param standing suppressions with a reason, and the address of the resource they stand at
     */
    PartFindings(Map<Key, FindingDraft> drafts, Set<UsedSuppression> used, Map<UsedSuppression, String> standing) {
        this.drafts = drafts;
        this.used = used;
        this.standing = standing;
    }

    /**
     * What makes two sayings of a rule one finding. A plan is often a single line: there the address tells definitions
     * apart.
     */
    record Key(String rule, String file, int line, String definition, Outcome outcome, String suppression) {}

    /** A suppression that had something to suppress; {@code *} suppressions are used by any rule. */
    record UsedSuppression(String rule, SourceRange at) {}

    Map<Key, FindingDraft> drafts() {
        return drafts;
    }

    Set<UsedSuppression> used() {
        return used;
    }

    Map<UsedSuppression, String> standing() {
        return standing;
    }
}
