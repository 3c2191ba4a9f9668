/** Rules on where the workload runs. */
package io.jenkins.plugins.ftr.engine.rules.hosting;
