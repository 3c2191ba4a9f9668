package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;

/**
 * Where a value came from when it is not written literally at its place.
 *
 * @param kind how it got there
 * @param name name of the variable, parameter, local or module input; empty for documented defaults;
 *     for registry modules the module
 * @param at place where the value is written; unknown for documented defaults
 * @param because for {@link Kind#DEFAULT} why that is the default, and who says so; else {@link Notice#NONE}
 */
public record Origin(Kind kind, String name, SourceRange at, Notice because) {
    /** Written at its place. */
    public static final Origin LITERAL = new Origin(Kind.LITERAL, "", SourceRange.UNKNOWN);

    /** Where a value that is written somewhere came from. */
    public Origin(Kind kind, String name, SourceRange at) {
        this(kind, name, at, Notice.NONE);
    }

    /** A documented default. */
    public static Origin byDefault(Notice because) {
        return new Origin(Kind.DEFAULT, "", SourceRange.UNKNOWN, because);
    }

    /** How a value got to its place. */
    public enum Kind {
        LITERAL,
        LOCAL,
        VARIABLE_DEFAULT,
        VARIABLE_FILE,
        MODULE_INPUT,
        PARAMETER_DEFAULT,
        PARAMETER_FILE,
        MAPPING,
        PLAN,
        /** A default of a registry module of which an outline is known; the name says which. */
        REGISTRY_DEFAULT,
        /** Set by such a module, whatever its caller says. */
        REGISTRY_MODULE,
        /** Not written at all: the default that the provider or AWS documents. */
        DEFAULT
    }
}
