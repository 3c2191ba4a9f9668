package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Budget;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.FileAccess;
import io.jenkins.plugins.ftr.engine.source.Limits;
import java.util.Map;

/**
 * What the module instances below one root module share.
 *
 * @param directory of the root module, the scope of its resources
 * @param loader gives the modules called
 * @param run where results go
 * @param budget steps of this root module
 * @param files files that functions may read
 * @param externals modules that were installed from a registry
 * @param variables values given to the root module's variables
 * @param workspaceName name of the Terraform workspace, {@code null} when not said
 */
record RootContext(
        String directory,
        ModuleLoader loader,
        RunContext run,
        Budget budget,
        FileAccess files,
        ExternalModules externals,
        Map<String, RootVariables.Given> variables,
        String workspaceName) {
    Limits limits() {
        return loader.limits();
    }

    /** Identity of a resource of this root module. */
    String id(String address) {
        return directory + "#" + address;
    }
}
