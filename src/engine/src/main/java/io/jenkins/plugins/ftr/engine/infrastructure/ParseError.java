package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;

/**
 * A file, or a part of one, that could not be read. The rest was.
 *
 * @param at where
 * @param message what was found and what was expected, in a sentence
 */
public record ParseError(SourceRange at, Notice message) {}
