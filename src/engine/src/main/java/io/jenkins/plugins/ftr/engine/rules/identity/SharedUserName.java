package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Locale;
import java.util.Set;

/** The name of an IAM user is not that of a team or an office. */
public final class SharedUserName implements Rule {
    private static final Set<String> SHARED = Set.of(
            "admin",
            "admins",
            "administrator",
            "administrators",
            "root",
            "shared",
            "common",
            "everyone",
            "staff",
            "team",
            "user",
            "users",
            "guest",
            "dev",
            "devs",
            "developer",
            "developers",
            "engineer",
            "engineers",
            "engineering",
            "ops",
            "operator",
            "operators",
            "operations",
            "devops",
            "support",
            "test",
            "tester",
            "qa",
            "office",
            "management");

    @Override
    public Set<String> types() {
        return Set.of("AWS::IAM::User");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value name = resource.property("UserName");
        String text = name.asText().orElse("").toLowerCase(Locale.ROOT);
        String person = text.substring(text.lastIndexOf('/') + 1).replaceFirst("^shared[-_.]", "");
        if (text.isEmpty()) {
            return;
        }
        if (SHARED.contains(person) || text.startsWith("shared-") || text.startsWith("shared_")) {
            context.violation(name, "bad", name);
        } else {
            context.pass(name, "good", name);
        }
    }
}
