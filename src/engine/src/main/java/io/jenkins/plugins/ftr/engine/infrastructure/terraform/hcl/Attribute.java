package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.source.SourceRange;

/**
 * An argument of a body: {@code name = value}.
 *
 * @param name its name
 * @param value the expression
 * @param at from the name to the end of the expression
 */
public record Attribute(String name, Expression value, SourceRange at) {}
