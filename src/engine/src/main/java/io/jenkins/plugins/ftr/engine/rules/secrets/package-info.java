/** Rules on secrets in code and on where secrets are kept. */
package io.jenkins.plugins.ftr.engine.rules.secrets;
