/** Rules on audit trails, detection, logs, alarms and account contacts. */
package io.jenkins.plugins.ftr.engine.rules.audit;
