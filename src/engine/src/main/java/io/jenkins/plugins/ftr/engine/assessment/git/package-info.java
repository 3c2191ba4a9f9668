/**
 * Reads just enough of a git repository to know what a file looked like on a day. Pure Java: no process is started, nothing
 * is written, no hook, filter or alternate is followed. Formats as documented at https://git-scm.com/docs/gitformat-pack.
 */
package io.jenkins.plugins.ftr.engine.assessment.git;
