package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource.Suppression;

/**
 * A comment that silences a rule.
 *
 * @param suppression what it says
 * @param alone whether nothing else is written before it on its line
 */
public record Comment(Suppression suppression, boolean alone) {}
