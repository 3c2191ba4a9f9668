package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.Collection;

/** An object whose attributes are worked out when asked for: a resource, a data source, a module. */
public interface LazyObject {
    /**
     * The value of an attribute.
     *
     * @param at where it is asked for
     * @throws EvalException when the object is known not to have it
     */
    Datum attribute(String name, SourceRange at);

    /** Names of all attributes; {@code null} when they are not known from the code. */
    Collection<String> names();

    /** What a reference to the whole object points at. */
    Reference reference();

    /** Why the whole object is unknown. */
    Notice reason();

    /** The instance that may exist, when how many there are is not known; {@code null} for a single object. */
    default Datum possible() {
        return null;
    }
}
