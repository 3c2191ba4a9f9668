package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.List;
import java.util.Set;

/**
 * What is in force for a property that is not written.
 *
 * @param property path of the property
 * @param value the value, an unknown one where it depends on things outside the code
 * @param because why, a sentence without its full stop
 * @param source page that says so
 * @param formats formats it holds for; empty means all
 * @param when what must hold of the resource, all of them
 */
record DocumentedDefault(
        String property, Value value, Notice because, String source, Set<Format> formats, List<Condition> when) {
    boolean holdsFor(Format format) {
        return formats.isEmpty()
                || formats.contains(format)
                || format == Format.TERRAFORM_PLAN && formats.contains(Format.TERRAFORM);
    }

    /** The value at a place, with this default as its origin. */
    Value at(SourceRange place) {
        return place(value, place).withOrigin(Origin.byDefault(reason()));
    }

    Notice reason() {
        return source.isEmpty() ? because : VocabularyNotice.WITH_SOURCE.with(because, source);
    }

    private Value place(Value template, SourceRange place) {
        Origin origin = Origin.byDefault(reason());
        Value placed =
                switch (template.kind()) {
                    case MAP -> {
                        java.util.Map<String, Value> entries = new java.util.LinkedHashMap<>();
                        template.entries().forEach((key, entry) -> entries.put(key, place(entry, place)));
                        yield Value.map(entries, place);
                    }
                    case LIST ->
                        Value.list(
                                template.items().stream()
                                        .map(item -> place(item, place))
                                        .toList(),
                                place);
                    default -> template.at(place);
                };
        return placed.withOrigin(origin);
    }

    /** Whether it applies to a resource. */
    Trilean applies(TranslatedResource resource) {
        Trilean all = Trilean.TRUE;
        for (Condition condition : when) {
            all = all.and(condition.holds(resource));
        }
        return all;
    }

    /**
     * A condition on the resource.
     *
     * @param property path of a property
     * @param test what is asked of it
     * @param texts texts it is compared with
     */
    record Condition(String property, Test test, List<String> texts) {
        enum Test {
            ABSENT,
            PRESENT,
            IS,
            IS_NOT
        }

        Trilean holds(TranslatedResource resource) {
            if (test == Test.ABSENT || test == Test.PRESENT) {
                Value written = resource.properties().path(property);
                Trilean absent = written.isUnknown() ? Trilean.UNKNOWN : Trilean.of(written.isAbsent());
                return test == Test.ABSENT ? absent : absent.not();
            }
            Value value = resource.property(property);
            Trilean any = Trilean.FALSE;
            for (String text : texts) {
                any = any.or(value.isText(text));
            }
            return test == Test.IS ? any : any.not();
        }
    }
}
