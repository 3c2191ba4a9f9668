package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.Addresses;
import io.jenkins.plugins.ftr.engine.infrastructure.Cases;
import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A resource in the vocabulary. */
final class TranslatedResource implements Resource {
    private final NativeResource source;
    private final String type;
    private final Value properties;
    private final List<String> parts;
    private final Map<String, Suppression> suppressions;
    private final Defaults defaults;
    private final NativeNames names;
    /** What this is a case of; itself when it is none. Cases equal each other: they are one resource. */
    private final TranslatedResource whole;

    TranslatedResource(
            NativeResource source,
            String type,
            Value properties,
            List<String> parts,
            Map<String, Suppression> suppressions,
            Defaults defaults,
            NativeNames names) {
        this.source = source;
        this.type = type;
        this.properties = properties;
        this.parts = List.copyOf(parts);
        this.suppressions = suppressions;
        this.defaults = defaults;
        this.names = names;
        this.whole = this;
    }

    private TranslatedResource(TranslatedResource whole, NativeResource source, Value properties) {
        this.source = source;
        this.type = whole.type;
        this.properties = properties;
        this.parts = whole.parts;
        this.suppressions = whole.suppressions;
        this.defaults = whole.defaults;
        this.names = whole.names;
        this.whole = whole;
    }

    @Override
    public List<Resource> cases() {
        return Cases.of(properties, source.attributes()).stream()
                .<Resource>map(conditions -> new TranslatedResource(
                        whole,
                        source.withAttributes(Cases.in(conditions, source.attributes())),
                        Cases.in(conditions, properties)))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TranslatedResource that && that.whole == whole;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(whole);
    }

    @Override
    public String address() {
        return source.address();
    }

    @Override
    public String scope() {
        return source.scope();
    }

    @Override
    public String nativeType() {
        return source.type();
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Format format() {
        return source.format();
    }

    @Override
    public SourceRange at() {
        return source.at();
    }

    @Override
    public Trilean exists() {
        return source.exists();
    }

    @Override
    public Set<String> conditions() {
        return source.conditions();
    }

    @Override
    public Value property(String path) {
        Value written = properties.path(path);
        return written.isAbsent() ? byDefault(path, written) : written;
    }

    private Value byDefault(String path, Value absent) {
        String owner = path;
        while (true) {
            for (DocumentedDefault candidate : defaults.of(owner)) {
                if (!candidate.holdsFor(source.format())) {
                    continue;
                }
                Trilean applies = candidate.applies(this);
                if (applies.isUnknown()) {
                    return Value.unknown(VocabularyNotice.DEFAULT_DEPENDS.with(candidate.because()), absent.at())
                            .withOrigin(Origin.byDefault(candidate.reason()));
                }
                if (applies.isTrue()) {
                    Value value = candidate.at(absent.at());
                    return owner.length() == path.length() ? value : value.path(path.substring(owner.length() + 1));
                }
            }
            int dot = owner.lastIndexOf('.');
            // A default of a block stands for the whole block: it does not fill gaps of a written one.
            if (dot < 0 || !properties.path(owner.substring(0, dot)).isAbsent()) {
                return absent;
            }
            owner = owner.substring(0, dot);
        }
    }

    @Override
    public Value properties() {
        return properties;
    }

    @Override
    public Value nativeAttributes() {
        return source.attributes();
    }

    @Override
    public String nativeName(String path) {
        return names.of(
                path,
                source.attributes(),
                parts.stream().map(Addresses::nativeType).toList());
    }

    @Override
    public List<String> parts() {
        return parts;
    }

    @Override
    public Map<String, Suppression> suppressions() {
        return suppressions;
    }

    @Override
    public String constructPath() {
        return source.constructPath();
    }

    @Override
    public String toString() {
        return id() + " (" + type + ")";
    }

    /** Finds the defaults of a property. */
    interface Defaults {
        Defaults NONE = path -> List.of();

        List<DocumentedDefault> of(String path);
    }
}
