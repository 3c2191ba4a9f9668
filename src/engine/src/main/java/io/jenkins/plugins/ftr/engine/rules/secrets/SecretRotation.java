package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Secrets are rotated on a schedule. */
public final class SecretRotation implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SecretsManager::Secret");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean rotated = context.infrastructure().referrers(resource).stream()
                .anyMatch(referrer -> referrer.type().equals("AWS::SecretsManager::RotationSchedule"));
        Value place = Value.absent(resource.at());
        if (rotated) {
            context.pass(place, "good");
        } else {
            context.violation(place, "bad");
        }
    }
}
