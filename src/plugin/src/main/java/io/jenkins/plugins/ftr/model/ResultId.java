package io.jenkins.plugins.ftr.model;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import java.util.regex.Pattern;

/** Ids that tell several results of one build apart. They appear in URLs and file names. */
public final class ResultId {
    /** Id of a result when the step names none; also its URL. */
    public static final String DEFAULT = "ftr";

    private static final int MAX_LENGTH = 64;
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

    /** The id of the result for a further checklist of the same step. */
    @NonNull
    public static String of(@NonNull String id, @NonNull String checklist) {
        String both = id + "-" + part(checklist);
        return check(both.length() <= MAX_LENGTH ? both : both.substring(0, MAX_LENGTH));
    }

    /** A text in the letters an id, an address and a file name may have. */
    @NonNull
    public static String part(@NonNull String text) {
        return text.replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
