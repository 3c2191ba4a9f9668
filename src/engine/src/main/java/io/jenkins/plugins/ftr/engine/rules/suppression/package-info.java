/** The rule on in-code suppressions themselves. */
package io.jenkins.plugins.ftr.engine.rules.suppression;
