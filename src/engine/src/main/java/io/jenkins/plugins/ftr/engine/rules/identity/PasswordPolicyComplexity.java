package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The account's password policy asks for all four kinds of characters. */
public final class PasswordPolicyComplexity implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::IAM::AccountPasswordPolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        List<String> missing = new ArrayList<>();
        Value first = null;
        Value unknown = null;
        for (String name : List.of(
                "RequireLowercaseCharacters", "RequireUppercaseCharacters", "RequireNumbers", "RequireSymbols")) {
            Value value = resource.property(name);
            if (value.isUnknown()) {
                unknown = value;
            } else if (!value.asBool().isTrue()) {
                first = first == null ? value : first;
                missing.add(resource.nativeName(name));
            }
        }
        if (first != null) {
            context.violation(first, "bad", missing);
        } else if (unknown != null) {
            context.unknown(unknown);
        } else {
            context.pass(Value.absent(resource.at()), "good");
        }
    }
}
