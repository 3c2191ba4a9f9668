package io.jenkins.plugins.ftr.engine.rules.policy;

import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One statement of a policy document. Immutable. */
public final class Statement {
    /**
     * Condition keys that tie a wildcard principal to known callers; with a fixed value a policy is not public.
     * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
     */
    private static final Set<String> CALLER_KEYS = Set.of(
            "aws:principalarn",
            "aws:principalaccount",
            "aws:principalorgid",
            "aws:principalorgpaths",
            "aws:principalservicename",
            "aws:sourceaccount",
            "aws:sourcearn",
            "aws:sourceip",
            "aws:vpcsourceip",
            "aws:sourceowner",
            "aws:sourceorgid",
            "aws:sourceorgpaths",
            "aws:sourcevpc",
            "aws:sourcevpcarn",
            "aws:sourcevpce",
            "aws:userid",
            "aws:vpceaccount",
            "aws:vpceorgid",
            "aws:vpceorgpaths",
            "aws:username",
            "elasticfilesystem:accessedviamounttarget",
            "elasticfilesystem:accesspointarn",
            "kms:calleraccount",
            "lambda:eventsourcetoken",
            "s3:dataaccesspointaccount",
            "s3:dataaccesspointarn",
            "sns:endpoint",
            "sns:protocol");

    private static final int ARN_PARTS = 6;
    /** An ARN whose every part is a wildcard. */
    private static final Pattern EVERY_ARN = Pattern.compile("arn:[^:]+:\\*(:\\*){0,4}");

    private static final String UNKNOWN_PIECE = "?";

    private static final Set<String> NOT_NARROWING = Set.of("aws:securetransport", "aws:requestedregion");

    private final Value statement;

    Statement(Value statement) {
        this.statement = statement;
    }

    /** The whole statement. */
    public Value value() {
        return statement;
    }

    /** The value that best shows a reader the statement: its actions, else the statement. */
    public Value place() {
        for (String key : List.of("Action", "NotAction")) {
            Value value = statement.get(key);
            if (!value.isAbsent() && value.at().isKnown()) {
                return value.kind() == Value.Kind.LIST && !value.items().isEmpty()
                        ? value.items().get(0)
                        : value;
            }
        }
        return statement;
    }

    public Trilean isAllow() {
        return effect("Allow");
    }

    public Trilean isDeny() {
        return effect("Deny");
    }

    private Trilean effect(String expected) {
        return statement.get("Effect").isText(expected);
    }

    public List<Value> actions() {
        return statement.get("Action").itemsOrSelf();
    }

    public List<Value> notActions() {
        return statement.get("NotAction").itemsOrSelf();
    }

    public List<Value> resources() {
        return statement.get("Resource").itemsOrSelf();
    }

    public List<Value> notResources() {
        return statement.get("NotResource").itemsOrSelf();
    }

    public Value condition() {
        return statement.get("Condition");
    }

    public boolean hasNotPrincipal() {
        return !statement.get("NotPrincipal").isAbsent();
    }

    /** Whether the statement's actions include an action, {@code NotAction} considered. */
    public Trilean covers(String action) {
        if (!statement.get("NotAction").isAbsent()) {
            return any(notActions(), action).not();
        }
        return any(actions(), action);
    }

    /** Whether the statement's resources include an ARN, {@code NotResource} considered. {@code *} is every resource. */
    public Trilean coversResource(String arn) {
        if (!statement.get("NotResource").isAbsent()) {
            return any(notResources(), arn).not();
        }
        return any(resources(), arn);
    }

    /** Whether every action is meant: {@code *} or {@code *:*}. */
    public Trilean isEveryAction() {
        return anyOf(actions(), Set.of("*", "*:*"));
    }

    /** Whether every resource is meant: a resource {@code *} or an ARN whose every part is a wildcard. */
    public Trilean isEveryResource() {
        Trilean result = Trilean.FALSE;
        for (Value resource : resources()) {
            Trilean one = resource.isUnknown()
                    ? (resource.pieces().isEmpty() ? Trilean.UNKNOWN : Trilean.FALSE)
                    : Trilean.of(resource.asText()
                            .map(text -> text.equals("*")
                                    || text.equals("arn:aws:*")
                                    || text.equals("arn:*")
                                    || text.endsWith(":*")
                                            && EVERY_ARN.matcher(text).matches())
                            .orElse(false));
            result = result.or(one);
        }
        return result;
    }

    /**
     * Whether every resource of one kind is meant: a wildcard alone, or an ARN of the service that ends in {@code *} or in the
     * kind and {@code *}, such as {@code arn:aws:iam::*:role/*}.
     *
     * @param kinds kinds of resources as ARNs write them ({@code role}); none for all resources of the service
     */
    public Trilean isEveryResourceOf(String service, Collection<String> kinds) {
        Trilean result = isEveryResource();
        for (Value resource : resources()) {
            String[] parts = (resource.isUnknown()
                            ? String.join(
                                    "",
                                    resource.pieces().stream()
                                            .map(piece -> piece == null ? UNKNOWN_PIECE : piece)
                                            .toList())
                            : resource.asText().orElse(""))
                    .split(":", ARN_PARTS);
            if (parts.length == ARN_PARTS && Wildcard.matches(parts[2], service)) {
                String end = parts[ARN_PARTS - 1];
                result = result.or(
                        Trilean.of(isMadeOf(end, "*") || kinds.stream().anyMatch(kind -> isEveryOne(end, kind))));
            }
        }
        return result;
    }

    /** Whether the end of an ARN means everything of a kind: {@code role/*}, {@code function:*}. */
    private static boolean isEveryOne(String end, String kind) {
        int at = kind.length();
        return end.length() > at + 1
                && end.startsWith(kind)
                && (end.charAt(at) == '/' || end.charAt(at) == ':')
                && isMadeOf(end.substring(at + 1), "*/");
    }

    private static boolean isMadeOf(String text, String characters) {
        return !text.isEmpty() && text.chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    private static Trilean any(List<Value> patterns, String text) {
        Trilean result = Trilean.FALSE;
        for (Value pattern : patterns) {
            result = result.or(Wildcard.matches(pattern, text));
        }
        return result;
    }

    private static Trilean anyOf(List<Value> values, Set<String> texts) {
        Trilean result = Trilean.FALSE;
        for (Value value : values) {
            Trilean one = Trilean.FALSE;
            for (String text : texts) {
                one = one.or(value.isText(text));
            }
            result = result.or(one);
        }
        return result;
    }

    /**
     * The principals of a kind.
     *
     * @param kind {@code AWS}, {@code Service}, {@code Federated} or {@code CanonicalUser}; {@code Principal: "*"} counts as
     *     {@code AWS}
     */
    public List<Value> principals(String kind) {
        Value principal = statement.get("Principal");
        if (principal.kind() == Value.Kind.MAP) {
            return principal.get(kind).itemsOrSelf();
        }
        if (principal.isUnknown()) {
            return List.of(principal);
        }
        return kind.equals("AWS") ? principal.itemsOrSelf() : List.of();
    }

    /** Whether anybody is meant: a principal {@code *} ({@code NotPrincipal} with Allow means nearly anybody too). */
    public Trilean isEveryPrincipal() {
        if (hasNotPrincipal()) {
            return Trilean.TRUE;
        }
        // A computed part of an ARN is an account or a name; a wildcard there is no valid principal.
        List<Value> whole = principals("AWS").stream()
                .filter(principal -> principal.pieces().isEmpty() && !isSomebody(principal))
                .toList();
        return anyOf(whole, Set.of("*", "arn:aws:iam::*:root", "arn:aws:iam::*:*"));
    }

    /** Whether an unknown principal is the ARN or id of something that will exist, and so not anybody. */
    private static boolean isSomebody(Value principal) {
        return principal.isUnknown()
                && !principal.references().isEmpty()
                && principal.references().stream()
                        .map(reference -> reference.attribute().toLowerCase(Locale.ROOT))
                        .allMatch(attribute -> attribute.endsWith("arn") || attribute.endsWith("id"));
    }

    /** Whether the statement opens something to anybody: Allow, any principal, no condition that ties it to callers. */
    public Trilean isPublic() {
        return isAllow().and(isEveryPrincipal()).and(isTiedToCallers().not());
    }

    /** Whether a condition ties the statement to known accounts, networks, organizations or sources. */
    public Trilean isTiedToCallers() {
        if (condition().isUnknown()) {
            return Trilean.UNKNOWN;
        }
        Trilean result = Trilean.FALSE;
        for (ConditionEntry entry : conditions()) {
            if (entry.isPositive() && CALLER_KEYS.contains(entry.key())) {
                result = result.or(isFixed(entry));
            }
        }
        return result;
    }

    private static Trilean isFixed(ConditionEntry entry) {
        Trilean all = Trilean.of(!entry.values().isEmpty());
        for (Value value : entry.values()) {
            all = all.and(
                    value.isUnknown()
                            // What is computed names somebody, as a rule an account or network of the same code.
                            ? Trilean.TRUE
                            : Trilean.of(!isAnything(value.asText().orElse("*"))));
        }
        return all;
    }

    /** Whether a value of a condition names no particular caller, such as the identities of every account. */
    private static boolean isAnything(String text) {
        return Set.of("*", "0.0.0.0/0", "::/0", "0.0.0.0/1", "128.0.0.0/1", "arn:aws:*", "arn:*")
                        .contains(text)
                || text.startsWith("arn:aws:iam::*")
                || text.startsWith("arn:aws:sts::*")
                || text.startsWith("arn:*:iam::*");
    }

    /** All conditions, flattened. */
    public List<ConditionEntry> conditions() {
        List<ConditionEntry> entries = new ArrayList<>();
        for (Map.Entry<String, Value> operator : condition().entries().entrySet()) {
            for (Map.Entry<String, Value> key : operator.getValue().entries().entrySet()) {
                entries.add(new ConditionEntry(
                        operator.getKey(),
                        key.getKey().toLowerCase(Locale.ROOT),
                        key.getValue().itemsOrSelf()));
            }
        }
        return entries;
    }

    /** Whether there is a condition on a key (any operator); unknown when the conditions are. */
    public Trilean hasConditionOn(String key) {
        if (condition().isUnknown() || condition().entries().values().stream().anyMatch(Value::isUnknown)) {
            return Trilean.UNKNOWN;
        }
        String wanted = key.toLowerCase(Locale.ROOT);
        return Trilean.of(conditions().stream().anyMatch(entry -> entry.key().equals(wanted)));
    }

    /** Whether a condition asks for a fixed value of a key: the key must be there and match something that names somebody. */
    public Trilean hasFixedConditionOn(String key) {
        if (hasConditionOn(key).isUnknown()) {
            return Trilean.UNKNOWN;
        }
        String wanted = key.toLowerCase(Locale.ROOT);
        Trilean result = Trilean.FALSE;
        for (ConditionEntry entry : conditions()) {
            if (entry.key().equals(wanted) && entry.isPositive()) {
                Trilean fixed = Trilean.of(!entry.values().isEmpty());
                for (Value value : entry.values()) {
                    fixed = fixed.and(Trilean.of(value.isUnknown()
                            || value.asText()
                                    .map(text -> !text.replaceAll("[*?]", "").isBlank())
                                    .orElse(false)));
                }
                result = result.or(fixed);
            }
        }
        return result;
    }

    /**
     * Whether there is a condition that narrows what the statement allows; how the caller connects and in which Region it
     * works narrow nothing.
     */
    public boolean isNarrowed() {
        return condition().isUnknown()
                || condition().entries().values().stream().anyMatch(Value::isUnknown)
                || conditions().stream().anyMatch(entry -> !NOT_NARROWING.contains(entry.key()));
    }

    /**
     * One condition: an operator on a key.
     *
     * @param operator as written, e.g. {@code StringEquals}
     * @param key condition key in lower case
     * @param values values compared with
     */
    public record ConditionEntry(String operator, String key, List<Value> values) {
        /** Whether the condition asks for the values to match, and for the key to be there. */
        public boolean isPositive() {
            String lower = operator.toLowerCase(Locale.ROOT);
            return !lower.contains("not")
                    && !lower.endsWith("ifexists")
                    && !lower.equals("null")
                    && !lower.startsWith("forallvalues:");
        }
    }
}
