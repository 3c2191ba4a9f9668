package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

/**
 * What is known of a module whose source is not at hand: which resources it makes of its inputs, as far as rules ask.
 *
 * @param name of the module, for people: {@code terraform-aws-modules/iam/aws//modules/iam-user}
 * @param module {@code namespace/name/provider}
 * @param path of the submodule, empty for the module itself
 * @param versions constraint that the outline holds for, as written in its header
 * @param config the outline as a module
 */
record Outline(String name, String module, String path, String versions, ModuleConfig config) {}
