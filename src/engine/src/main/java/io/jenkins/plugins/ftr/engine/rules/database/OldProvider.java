package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Whether the code keeps Terraform's AWS provider below 6.0, which sends other defaults for Redshift: public and not
 * encrypted. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
 */
final class OldProvider {
    /** One constraint on the version that keeps it below 6.0. */
    private static final Pattern BELOW_SIX = Pattern.compile("(?:~>|=|<=?)?\\s*[0-5](?:\\.[0-9.]*)?|<\\s*6(?:\\.0)*");

    private OldProvider() {}

    static boolean isPinned(Resource resource, RuleContext context) {
        return resource.format().isTerraform()
                && context.infrastructure().ofType("Code::RequiredProvider").stream()
                        .filter(provider -> provider.scope().equals(resource.scope()))
                        .filter(provider ->
                                provider.property("Name").isText("aws").isTrue())
                        .anyMatch(provider ->
                                isBelowSix(provider.property("Version").asText().orElse("")));
    }

    private static boolean isBelowSix(String constraints) {
        return Arrays.stream(constraints.split(","))
                .anyMatch(one -> BELOW_SIX.matcher(one.strip()).matches());
    }
}
