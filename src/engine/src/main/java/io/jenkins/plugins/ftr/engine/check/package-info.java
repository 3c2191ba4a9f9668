/**
 * The whole job: one request in, one result for each checklist out. Compares with a baseline and judges the gates. Both the
 * command and the plugin call {@link io.jenkins.plugins.ftr.engine.check.FtrCheck} and nothing below it.
 */
package io.jenkins.plugins.ftr.engine.check;
