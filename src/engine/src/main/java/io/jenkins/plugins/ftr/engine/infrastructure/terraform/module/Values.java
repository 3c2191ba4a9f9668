package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Access;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Budget;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.OutlineCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Turns evaluated values into those that rules see. */
final class Values {
    private Values() {}

    static Value of(Datum datum, Budget budget) {
        return of(datum, budget, false);
    }

    private static Value of(Datum datum, Budget budget, boolean secret) {
        budget.spend(1, datum.at());
        boolean sensitive = secret || datum.isSensitive();
        Value value =
                switch (datum.kind()) {
                    case NULL -> Value.nullAt(datum.at());
                    case BOOL -> Value.bool(datum.bool(), datum.at());
                    case NUMBER -> Value.number(datum.number(), datum.at());
                    case STRING -> Value.text(datum.text(), datum.at());
                    case TUPLE, LIST, SET -> {
                        List<Value> items = new ArrayList<>(datum.items().size());
                        for (Datum item : datum.items()) {
                            items.add(of(item, budget, sensitive));
                        }
                        yield Value.list(items, datum.at());
                    }
                    case OBJECT, MAP -> mapping(datum, budget, sensitive);
                    case UNKNOWN -> unknown(datum);
                    case LAZY -> lazy(datum, budget, sensitive);
                };
        if (datum.document() != null) {
            value = value.withDocument(of(datum.document(), budget, sensitive));
        }
        Collection<Reference> references = datum.references();
        if (!value.references().isEmpty()) {
            references = new LinkedHashSet<>(value.references());
            references.addAll(datum.references());
        }
        Origin origin = datum.origin() == Origin.LITERAL ? value.origin() : datum.origin();
        return value.with(origin, sensitive, references);
    }

    private static Value mapping(Datum datum, Budget budget, boolean sensitive) {
        Value map = Value.map(datum.entries().mapped(item -> of(item, budget, sensitive)), datum.at());
        return datum.isOpen() ? map.opened(OutlineCode.REASON) : map;
    }

    private static Value unknown(Datum datum) {
        if (datum.isOpen()) {
            return Value.open(datum.reason(), datum.at());
        }
        return datum.pieces().isEmpty()
                ? Value.unknown(datum.reason(), datum.at())
                : Value.unknownText(datum.reason(), datum.pieces(), datum.at());
    }

    private static Value lazy(Datum datum, Budget budget, boolean sensitive) {
        if (datum.lazy().names() != null) {
            return of(Access.force(datum), budget, sensitive);
        }
        return Value.unknown(datum.reason(), datum.at())
                .withReferences(List.of(datum.lazy().reference()));
    }
}
