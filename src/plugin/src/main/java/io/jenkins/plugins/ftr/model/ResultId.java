package io.jenkins.plugins.ftr.model;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import java.util.regex.Pattern;

/** Ids that tell several results of one build apart. They appear in URLs and file names. */
public final class ResultId {
    /** Id of a result when the step names none; also its URL. */
    public static final String DEFAULT = "ftr";

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private ResultId() {}

    /** Whether an id may be used. */
    public static boolean isValid(@CheckForNull String id) {
        return id != null && ALLOWED.matcher(id).matches();
    }

    /**
     * The id itself.
     *
     * @throws IllegalArgumentException when it may not be used; the message says what is allowed
     */
    @NonNull
    public static String check(@CheckForNull String id) {
        if (!isValid(id)) {
            throw new IllegalArgumentException("'" + id
                    + "' is no id: use up to 64 letters, digits, '-' and '_', beginning with a letter or digit.");
        }
        return id;
    }
}
