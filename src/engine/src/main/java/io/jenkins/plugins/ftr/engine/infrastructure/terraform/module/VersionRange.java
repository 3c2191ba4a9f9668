package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions that a constraint allows, see <a
 * href="https://developer.hashicorp.com/terraform/language/expressions/version-constraints">Version Constraints</a>. Versions
 * that {@code !=} leaves out in between do not matter here.
 *
 * @param from the first version allowed
 * @param below the first version no longer allowed
 */
record VersionRange(ModuleVersion from, ModuleVersion below) {
    static final VersionRange ALL = new VersionRange(ModuleVersion.FIRST, ModuleVersion.LATEST);

    private static final Pattern PART = Pattern.compile("\\s*(=|!=|>=|<=|>|<|~>)?\\s*(\\S+)\\s*");

    /** Reads a constraint; {@code null} when it is none. */
    static VersionRange of(String constraint) {
        VersionRange range = ALL;
        for (String part : constraint.split(",", -1)) {
            Matcher matcher = PART.matcher(part);
            ModuleVersion version = matcher.matches() ? ModuleVersion.of(matcher.group(2)) : null;
            if (version == null) {
                return null;
            }
            String operator = matcher.group(1) == null ? "=" : matcher.group(1);
            range = range.and(one(operator, version, numbers(matcher.group(2))));
        }
        return range;
    }

    private static int numbers(String version) {
        return (int) version.chars()
                        .takeWhile(c -> c != '-')
                        .filter(c -> c == '.')
                        .count()
                + 1;
    }

    private static VersionRange one(String operator, ModuleVersion version, int numbers) {
        return switch (operator) {
            case ">=" -> new VersionRange(version, ModuleVersion.LATEST);
            case ">" -> new VersionRange(version.next(3), ModuleVersion.LATEST);
            case "<" -> new VersionRange(ModuleVersion.FIRST, version);
            case "<=" -> new VersionRange(ModuleVersion.FIRST, version.next(3));
            // the last number written may grow
            case "~>" -> new VersionRange(version, version.next(Math.max(1, numbers - 1)));
            case "!=" -> ALL;
            default -> new VersionRange(version, version.next(3));
        };
    }

    private VersionRange and(VersionRange other) {
        return new VersionRange(
                from.compareTo(other.from) > 0 ? from : other.from,
                below.compareTo(other.below) < 0 ? below : other.below);
    }

    boolean isEmpty() {
        return from.compareTo(below) >= 0;
    }

    /** Whether the constraint sets no upper end: Terraform takes the newest version there is. */
    boolean isOpenEnded() {
        return below.equals(ModuleVersion.LATEST);
    }

    /**
     * Whether the newest version that another constraint allows is one of these: the one that Terraform installs. Ends that
     * lie between two releases count as the later one.
     */
    boolean holdsNewestOf(VersionRange wanted) {
        return !wanted.isEmpty() && wanted.below.compareTo(below) <= 0 && wanted.below.compareTo(from) > 0;
    }
}
