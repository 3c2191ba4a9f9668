package io.jenkins.plugins.ftr.engine.rules.policy;

import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.List;
import java.util.Optional;

/**
 * An IAM policy document: identity policy, trust policy, or the policy of a bucket, key, queue and so on. Reads what the
 * formats give: a map, a text with the document it encodes, or plain JSON text, of which parts may be unknown. Immutable.
 * Grammar: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
public final class PolicyDocument {
    private final Value source;
    private final Value unknown;
    private final List<Statement> statements;

    private PolicyDocument(Value source, Value unknown, List<Statement> statements) {
        this.source = source;
        this.unknown = unknown;
        this.statements = statements;
    }

    /**
     * Reads a policy.
     *
     * @param value a policy in any of its forms; absent gives a document without statements
     */
    public static PolicyDocument of(Value value) {
        Value document = content(value);
        if (document.isUnknown()) {
            return new PolicyDocument(value, document, List.of());
        }
        Value list = document.get("Statement");
        if (list.isUnknown()) {
            return new PolicyDocument(value, list, List.of());
        }
        return new PolicyDocument(
                value,
                list.itemsOrSelf().stream().filter(Value::isUnknown).findFirst().orElse(null),
                list.itemsOrSelf().stream()
                        .filter(item -> item.kind() == Value.Kind.MAP)
                        .map(Statement::new)
                        .toList());
    }

    private static Value content(Value value) {
        if (value.document().isPresent()) {
            return value.document().get();
        }
        if (value.kind() == Value.Kind.TEXT || !value.pieces().isEmpty()) {
            return PolicyText.parse(value);
        }
        return value;
    }

    /** The value that JSON text encodes, unknown pieces kept; unknown when it is no JSON. */
    public static Value json(Value text) {
        return PolicyText.parse(text);
    }

    /** The value this was read from. */
    public Value source() {
        return source;
    }

    /** Whether there is a policy at all. */
    public boolean isPresent() {
        return !source.isAbsent();
    }

    /**
     * The part that could not be read, if any: the whole document or one of its statements. A rule that finds no violation
     * in {@link #statements()} must then answer unknown instead of pass.
     */
    public Optional<Value> unknown() {
        return Optional.ofNullable(unknown);
    }

    /** The statements that could be read, in order. */
    public List<Statement> statements() {
        return statements;
    }

    /** The statements that allow, or may allow, something. */
    public List<Statement> allowing() {
        return statements.stream()
                .filter(statement -> !statement.isAllow().isFalse())
                .toList();
    }

    /** The statements that surely deny something. */
    public List<Statement> denying() {
        return statements.stream()
                .filter(statement -> statement.isDeny().isTrue())
                .toList();
    }
}
