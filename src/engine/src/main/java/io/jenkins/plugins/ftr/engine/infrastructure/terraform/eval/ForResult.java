package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the elements of a for expression. */
final class ForResult {
    private final Expression.For node;
    private final List<Datum> items = new ArrayList<>();
    private final Map<String, Datum> entries = new LinkedHashMap<>();
    private final Map<String, List<Datum>> groups = new LinkedHashMap<>();
    private boolean marked;

    ForResult(Expression.For node) {
        this.node = node;
    }

    /** What decided over the result was sensitive, so the result is. */
    void mark(Datum cause) {
        marked |= cause.isSensitive();
    }

    boolean isMarked() {
        return marked;
    }

    /** Adds an element; false when its key is unknown. */
    boolean add(Datum key, Datum value) {
        if (key == null) {
            items.add(value);
            return true;
        }
        if (key.isNull()) {
            throw new EvalException(EvalNotice.FOR_KEY_NULL, node.key().at());
        }
        Datum text = Conversion.to(Type.STRING, key);
        if (text.isUnknown()) {
            return false;
        }
        mark(key);
        if (node.grouping()) {
            groups.computeIfAbsent(text.text(), name -> new ArrayList<>()).add(value);
        } else if (entries.put(text.text(), value) != null) {
            throw new EvalException(
                    EvalNotice.FOR_KEY_TWICE.with(text.text()), node.key().at());
        }
        return true;
    }

    Datum build() {
        if (node.key() == null) {
            return Datum.tuple(items, node.at());
        }
        groups.forEach((name, values) -> entries.put(name, Datum.tuple(values, node.at())));
        return Datum.object(entries, node.at());
    }
}
