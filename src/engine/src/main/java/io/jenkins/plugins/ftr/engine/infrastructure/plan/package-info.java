/** Reading of Terraform plans in JSON ({@code terraform show -json}). */
package io.jenkins.plugins.ftr.engine.infrastructure.plan;
