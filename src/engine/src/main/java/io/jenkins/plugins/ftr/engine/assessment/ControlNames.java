package io.jenkins.plugins.ftr.engine.assessment;

import java.util.List;
import java.util.Set;

/**
 * By which names rules and scans speak of the controls of a checklist. Plain ids mean the partner-hosted lists; lists that
 * give the same ids another meaning are spoken of with their family in front: {@code customer-deployed:SUP-001}.
 */
public final class ControlNames {
    /** Lists whose ids have a meaning of their own. A team's own list counts as derived from partner-hosted. */
    private static final Set<String> OWN_MEANING =
            Set.of("customer-deployed", "service-offering", "ftr-wafr", "ftr-soc2", "well-architected");

    private ControlNames() {}

    /**
     * Names to look for, the most specific first.
     *
     * @param family id of the checklist
     * @param control control id
     */
    public static List<String> of(String family, String control) {
        String qualified = family + ":" + control;
        return hasOwnMeaning(family) ? List.of(qualified) : List.of(qualified, control);
    }

    /** Whether plain control ids do not mean the controls of this list. */
    public static boolean hasOwnMeaning(String family) {
        return OWN_MEANING.contains(family);
    }

    /** Whether one of the names given speaks of a control. */
    public static boolean speaksOf(List<String> names, String family, String control) {
        for (String name : of(family, control)) {
            if (names.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
