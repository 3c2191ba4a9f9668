/** Finds infrastructure code in a workspace and has it read and translated. */
package io.jenkins.plugins.ftr.engine.infrastructure.scanner;
