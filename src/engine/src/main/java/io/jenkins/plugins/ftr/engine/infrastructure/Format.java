package io.jenkins.plugins.ftr.engine.infrastructure;

/** The kind of infrastructure code a resource was read from; decides which remediation snippet fits. */
public enum Format {
    TERRAFORM,
    TERRAFORM_PLAN,
    CLOUDFORMATION;

    /** Whether remediation is written in Terraform. */
    public boolean isTerraform() {
        return this != CLOUDFORMATION;
    }
}
