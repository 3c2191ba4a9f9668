package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.LazyObject;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A nested block of a resource as other expressions see it: what is written is known, the provider may add the rest. */
final class WrittenBlock implements LazyObject {
    private final Datum content;
    private final Reference reference;
    private final Notice reason;

    private WrittenBlock(Datum content, Reference reference, Notice reason) {
        this.content = content;
        this.reference = reference;
        this.reason = reason;
    }

    /** A list of blocks, each as such an object. */
    static Datum wrap(Datum blocks, Reference reference, Notice reason) {
        List<Datum> items = new ArrayList<>();
        for (Datum item : blocks.items()) {
            items.add(
                    item.isMapping()
                            ? Datum.lazy(new WrittenBlock(item, reference, reason), item.at())
                                    .withSensitive(item.isSensitive())
                            : item);
        }
        return Datum.tuple(items, blocks.at());
    }

    @Override
    public Datum attribute(String name, SourceRange at) {
        Datum written = content.entry(name);
        Reference own = new Reference(reference.target(), reference.attribute() + "." + name);
        if (written == null || written.isNull()) {
            return Datum.unknown(reason, at, List.of(own));
        }
        if (written.isSequence() && written.items().stream().anyMatch(Datum::isMapping)) {
            return wrap(written, own, reason);
        }
        Set<Reference> references = new LinkedHashSet<>();
        references.add(own);
        references.addAll(written.references());
        return written.withReferences(references);
    }

    @Override
    public Collection<String> names() {
        return null;
    }

    @Override
    public Reference reference() {
        return reference;
    }

    @Override
    public Notice reason() {
        return reason;
    }
}
