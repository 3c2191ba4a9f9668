package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.OrderedMap;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Code of an outline, which stands in for a registry module whose source is not at hand. No user ever sees its files: what is
 * worked out in it keeps the place where the caller wrote it, or is placed at the call.
 */
public final class OutlineCode {
    /** What paths of such files begin with; paths of a workspace never hold two slashes in a row. */
    public static final String SCHEME = "outline://";

    /** Why something is unknown that an outline does not describe. */
    public static final Notice REASON = EvalNotice.OUTLINE_SILENT;

    private static final int DEEPEST = 4;

    private OutlineCode() {}

    /** Whether a place is in an outline. */
    public static boolean is(SourceRange at) {
        return at.file().startsWith(SCHEME);
    }

    /** Whether a value written by a caller is about to be moved to where an outline uses it: it stays where it is. */
    static boolean stays(SourceRange written, SourceRange use) {
        return is(use) && written.isKnown() && !is(written);
    }

    /**
     * A value as the users of the module see it: what the caller wrote where the caller wrote it, everything else at the
     * call with the module as origin.
     *
     * @param call the calling block
     * @param module name of the module, for people
     */
    public static Datum placed(Datum value, SourceRange call, String module) {
        if (value.kind() == Datum.Kind.LAZY) {
            return is(value.at())
                    ? Datum.unknown(value.reason(), call, List.of(value.lazy().reference()))
                    : value;
        }
        if (!value.isComposite()) {
            Datum text = value.document() == null ? value : value.withDocument(placed(value.document(), call, module));
            return is(text.at()) ? leaf(text, call, module) : text;
        }
        boolean empty =
                value.isSequence() ? value.items().isEmpty() : value.entries().isEmpty();
        if (empty) {
            return is(value.at()) ? leaf(value, call, module) : value;
        }
        return composite(value, call, module);
    }

    /**
     * What an outline works out stands where the caller wrote what it was worked out of: the input that decides. A result
     * that the caller did not decide stays where it is.
     *
     * @param causes what it was worked out of
     */
    static Datum decided(Datum result, List<Datum> causes) {
        if (!is(result.at()) || result.kind() == Datum.Kind.LAZY || !isMade(result)) {
            return result;
        }
        for (Datum cause : causes) {
            SourceRange written = firstWritten(cause, 0);
            if (written != null) {
                return moved(result, written);
            }
        }
        return result;
    }

    private static boolean isMade(Datum value) {
        return value.origin().kind() == Origin.Kind.LITERAL || value.origin().kind() == Origin.Kind.LOCAL;
    }

    private static SourceRange firstWritten(Datum value, int depth) {
        if (value.at().isKnown() && !is(value.at())) {
            return value.at();
        }
        if (depth < DEEPEST && value.isComposite()) {
            for (Datum item :
                    value.isSequence() ? value.items() : value.entries().values()) {
                SourceRange found = firstWritten(item, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Datum moved(Datum value, SourceRange to) {
        if (!is(value.at()) || !isMade(value) || value.kind() == Datum.Kind.LAZY) {
            return value;
        }
        return value.isComposite() && value.nodes() > 1
                ? rebuilt(value, to, item -> moved(item, to))
                : value.withOrigin(Origin.LITERAL).at(to);
    }

    /** The origin stands at the leaves alone: at the whole it would cover that of parts which the caller wrote. */
    private static Datum composite(Datum value, SourceRange call, String module) {
        return rebuilt(value, is(value.at()) ? call : value.at(), item -> placed(item, call, module));
    }

    private static Datum rebuilt(Datum value, SourceRange at, UnaryOperator<Datum> change) {
        Datum made;
        if (value.isSequence()) {
            List<Datum> items = value.items().stream().map(change).toList();
            made = switch (value.kind()) {
                case LIST -> Datum.list(items, value.declared(), at);
                case SET -> Datum.set(items, value.declared(), at);
                default -> Datum.tuple(items, at);
            };
        } else {
            OrderedMap<Datum> entries = value.entries().mapped(change::apply);
            made = value.kind() == Datum.Kind.MAP
                    ? Datum.map(entries, value.declared(), at)
                    : Datum.object(entries, at);
        }
        made = made.withReferences(value.references()).withSensitive(value.isSensitive());
        return value.isOpen() ? made.asOpen() : made;
    }

    private static Datum leaf(Datum value, SourceRange call, String module) {
        Datum placed = value.at(call);
        if (value.isUnknown()) {
            boolean perhapsNothing =
                    value.references().isEmpty() && value.pieces().isEmpty();
            return perhapsNothing ? placed.withOrigin(Origin.LITERAL).asOpen() : placed.withOrigin(Origin.LITERAL);
        }
        Origin origin = value.origin();
        boolean byDefault = origin.kind() == Origin.Kind.VARIABLE_DEFAULT && is(origin.at());
        return Set.of(Origin.Kind.LITERAL, Origin.Kind.LOCAL).contains(origin.kind()) || is(origin.at())
                ? placed.withOrigin(new Origin(
                        byDefault ? Origin.Kind.REGISTRY_DEFAULT : Origin.Kind.REGISTRY_MODULE,
                        byDefault ? "var." + origin.name() + ", " + module : module,
                        call))
                : placed;
    }
}
