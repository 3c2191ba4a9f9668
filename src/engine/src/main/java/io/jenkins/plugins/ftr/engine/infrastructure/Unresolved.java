package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;

/**
 * Something the code refers to that could not be resolved without running it or without the network: said, counted and
 * shown, never guessed.
 *
 * @param at where it is used
 * @param what what it is, e.g. {@code module "vpc" from registry terraform-aws-modules/vpc/aws}
 * @param reason why it is unknown and what would resolve it
 */
public record Unresolved(SourceRange at, Notice what, Notice reason) {}
