package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a module.
 *
 * @param major first number
 * @param minor second number
 * @param patch third number
 */
record ModuleVersion(long major, long minor, long patch) implements Comparable<ModuleVersion> {
    private static final Pattern WRITTEN =
            Pattern.compile("v?([0-9]{1,9})(?:\\.([0-9]{1,9}))?(?:\\.([0-9]{1,9}))?(?:[-+][0-9A-Za-z.+-]{1,60})?");

    /** Later than all others. */
    static final ModuleVersion LATEST = new ModuleVersion(Long.MAX_VALUE, 0, 0);

    static final ModuleVersion FIRST = new ModuleVersion(0, 0, 0);

    /** Reads one, with or without {@code v}; numbers left out are zero. {@code null} when it is none. */
    static ModuleVersion of(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        return matcher.matches()
                ? new ModuleVersion(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))
                : null;
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** The first version behind all that have the same first {@code numbers} numbers. */
    ModuleVersion next(int numbers) {
        return switch (numbers) {
            case 1 -> new ModuleVersion(major + 1, 0, 0);
            case 2 -> new ModuleVersion(major, minor + 1, 0);
            default -> new ModuleVersion(major, minor, patch + 1);
        };
    }

    @Override
    public int compareTo(ModuleVersion other) {
        int byMajor = Long.compare(major, other.major);
        int byMinor = byMajor != 0 ? byMajor : Long.compare(minor, other.minor);
        return byMinor != 0 ? byMinor : Long.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
