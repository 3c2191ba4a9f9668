/** Rules on KMS keys. */
package io.jenkins.plugins.ftr.engine.rules.encryption;
