package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.VariableMeaning;
import java.util.Locale;
import java.util.Set;

/** An external id is not fixed in the code for everybody. */
public final class FixedExternalId implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("Code::Variable");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        String name = resource.property("Name").asText().orElse("");
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.contains("external")
                || !lower.replaceAll("[-_]", "").contains("externalid")
                || VariableMeaning.isPlace(resource)) {
            return;
        }
        Value fixed = resource.property("Default");
        boolean empty = fixed.isAbsent() || fixed.asText().map(String::isBlank).orElse(true);
        boolean isSwitch = fixed.asText()
                .map(text -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))
                .orElse(false);
        if (isSwitch) {
            return;
        }
        if (empty) {
            context.pass(Value.absent(resource.at()), "good", name);
        } else {
            context.violation(fixed, "bad", name);
        }
    }
}
