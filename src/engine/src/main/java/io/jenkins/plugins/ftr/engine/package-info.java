/**
 * Continuous readiness for the AWS Foundational Technical Review: the engine behind the command and the Jenkins plugin.
 *
 * <p>Layers, each knowing only those before it: {@code text}, {@code source} - {@code checklist}, {@code answers},
 * {@code infrastructure}, {@code scan} - {@code rules} - {@code assessment} - {@code result} - {@code report} -
 * {@code check} (the whole job).
 */
package io.jenkins.plugins.ftr.engine;
