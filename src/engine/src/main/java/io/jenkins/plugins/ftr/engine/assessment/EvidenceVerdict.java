package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.answers.Evidence;
import io.jenkins.plugins.ftr.engine.source.SourceRange;

/**
 * What became of one piece of evidence.
 *
 * @param evidence as written
 * @param found whether it exists; true for web addresses, which are never fetched
 * @param at where the evidence itself is; unknown when not found
 */
public record EvidenceVerdict(Evidence evidence, boolean found, SourceRange at) {}
