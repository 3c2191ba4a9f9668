package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where code sets one alternate contact of an account, it sets all three. */
public final class AlternateContacts implements Rule {
    private static final List<String> KINDS = List.of("BILLING", "OPERATIONS", "SECURITY");

    @Override
    public Set<String> types() {
        return Set.of("AWS::Account::AlternateContact");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Resource contact : context.infrastructure().inAccount(resource.type())) {
            Value kind = contact.property("AlternateContactType");
            if (kind.isUnknown()) {
                context.unknown(kind);
                return;
            }
            kind.asText().ifPresent(text -> kinds.add(text.toUpperCase(Locale.ROOT)));
        }
        List<String> missing =
                KINDS.stream().filter(kind -> !kinds.contains(kind)).toList();
        Value place = resource.property("AlternateContactType");
        if (missing.isEmpty()) {
            context.pass(place, "good");
        } else {
            context.violation(place, "bad", missing);
        }
    }
}
