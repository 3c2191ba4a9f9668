/** Reading of CloudFormation and SAM templates and of what {@code cdk synth} writes. */
package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;
