/** Rules on backups, zones and protection against loss. */
package io.jenkins.plugins.ftr.engine.rules.resilience;
