package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/**
 * No output shows a secret. What a Terraform module hands to its caller is not shown: only the outputs of the
 * <a href="https://developer.hashicorp.com/terraform/language/values/outputs">root module</a> are.
 */
public final class OutputSecret implements Rule {
    private static final Set<String> SECRET_ATTRIBUTES = Set.of(
            "secret",
            "password",
            "result",
            "secret_string",
            "private_key_pem",
            "private_key",
            "private_key_openssh",
            "ses_smtp_password_v4",
            "auth_token",
            "master_password",
            "SecretAccessKey");

    @Override
    public Set<String> types() {
        return Set.of("Code::Output");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (resource.format().isTerraform() && resource.address().startsWith("module.")) {
            return;
        }
        Value value = resource.property("Value");
        boolean secret = value.isSensitive();
        for (Reference reference : value.references()) {
            secret = secret || isSecret(reference, context);
        }
        if (!secret) {
            context.pass(value, "none");
            return;
        }
        Value hidden = resource.property("Sensitive");
        if (hidden.asBool().isTrue()) {
            context.pass(hidden, "good");
        } else {
            context.violation(value, "bad");
        }
    }

    private static boolean isSecret(Reference reference, RuleContext context) {
        String attribute = reference.attribute();
        String target = reference.target().substring(reference.target().indexOf('#') + 1);
        if (attribute.equals("result")) {
            return target.contains("random_password");
        }
        if (SECRET_ATTRIBUTES.contains(attribute)) {
            return true;
        }
        return context.infrastructure().withId(reference.target()).stream()
                .anyMatch(one -> one.type().equals("Code::Variable")
                        && one.format() == Format.CLOUDFORMATION
                        && one.property("Sensitive").asBool().isTrue());
    }
}
