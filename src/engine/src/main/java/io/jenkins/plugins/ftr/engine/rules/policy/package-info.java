/** Reading of IAM policy documents, shared by rules of every area. */
package io.jenkins.plugins.ftr.engine.rules.policy;
