package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A kind of encryption that EMR clusters get from the security configuration they name; without one they have none of it. */
abstract class EmrEncryption implements Rule {
    private static final String CONFIGURATION = "AWS::EMR::SecurityConfiguration";

    @Override
    public final Set<String> types() {
        return Set.of(CONFIGURATION, "AWS::EMR::Cluster");
    }

    /** Judges the encryption that a security configuration sets up; never called with an unknown value. */
    abstract void judge(Resource configuration, Value encryption, RuleContext context);

    /** The resource is not encrypted by a security configuration. */
    void missing(Value at, RuleContext context, String message, Object... arguments) {
        context.violation(at, message, arguments);
    }

    @Override
    public final void check(Resource resource, RuleContext context) {
        if (CONFIGURATION.equals(resource.type())) {
            Value encryption = resource.property("SecurityConfiguration.EncryptionConfiguration");
            if (encryption.isUnknown()) {
                context.unknown(encryption);
            } else {
                judge(resource, encryption, context);
            }
            return;
        }
        Value named = resource.property("SecurityConfiguration");
        if (named.isAbsent() || named.asText().map(String::isBlank).orElse(false)) {
            missing(named, context, "none");
        } else if (configurations(named, resource, context).isEmpty()) {
            context.unknown(named, "outside");
        } else {
            context.pass(named, "property.set", "SecurityConfiguration");
        }
    }

    /** What the code defines of the configuration a cluster names; it is judged on its own. */
    private static Optional<Resource> configurations(Value named, Resource cluster, RuleContext context) {
        List<Resource> byName = context.infrastructure().withSame(CONFIGURATION, "Name", named, cluster.scope());
        return context.infrastructure().targets(named).stream()
                .filter(target -> CONFIGURATION.equals(target.type()))
                .findFirst()
                .or(() -> byName.stream().findFirst());
    }
}
