/** YAML and JSON read into nodes that know their place. */
package io.jenkins.plugins.ftr.engine.infrastructure.document;
