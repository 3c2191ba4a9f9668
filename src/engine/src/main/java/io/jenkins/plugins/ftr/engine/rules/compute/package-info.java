/** Rules on what runs code: instances, containers, functions. */
package io.jenkins.plugins.ftr.engine.rules.compute;
