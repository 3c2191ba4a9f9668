package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.LazyObject;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.Collection;
import java.util.Set;

/**
 * A block whose {@code count} or {@code for_each} is unknown. How many instances there are is not known, but whoever asks
 * for one by its key means one that exists: it is what the block says.
 *
 * @param instance the instance that may exist
 * @param numbered whether instances have numbers, not names
 */
record PossibleInstances(Datum instance, boolean numbered, Reference reference, Notice reason) implements LazyObject {
    @Override
    public Datum attribute(String name, SourceRange at) {
        boolean number = !name.isEmpty() && name.chars().allMatch(Character::isDigit);
        return numbered == number
                ? instance
                : Datum.unknown(reason, at, Set.of(new Reference(reference.target(), name)));
    }

    @Override
    public Collection<String> names() {
        return null;
    }

    @Override
    public Datum possible() {
        return instance;
    }
}
