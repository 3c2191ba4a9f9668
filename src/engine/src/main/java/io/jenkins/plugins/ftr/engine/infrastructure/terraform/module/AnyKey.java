package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.LazyObject;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.Collection;
import java.util.List;

/** A module whose instances are not known: whatever key is asked for, it may exist and what it gives is unknown. */
final class AnyKey implements LazyObject {
    private static final Notice REASON = ModuleNotice.INSTANCES_UNKNOWN;

    private final LazyObject one;

    AnyKey(LazyObject one) {
        this.one = one;
    }

    @Override
    public Datum attribute(String name, SourceRange at) {
        Collection<String> names = one.names();
        if (names == null) {
            return Datum.unknown(REASON, at, List.of(one.reference()));
        }
        if (!names.contains(name)) {
            return Datum.lazy(this, at);
        }
        try {
            Datum value = one.attribute(name, at);
            return Datum.unknown(
                    value.isUnknown() ? value.reason() : REASON,
                    at,
                    value.allReferences().isEmpty()
                            ? List.of(new Reference(one.reference().target(), name))
                            : value.allReferences());
        } catch (EvalException e) {
            return Datum.unknown(e.notice(), at, List.of(one.reference()));
        }
    }

    @Override
    public Collection<String> names() {
        return null;
    }

    @Override
    public Reference reference() {
        return one.reference();
    }

    @Override
    public Notice reason() {
        return REASON;
    }
}
