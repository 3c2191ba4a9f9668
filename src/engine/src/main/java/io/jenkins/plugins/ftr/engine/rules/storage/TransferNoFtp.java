package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Transfer Family servers speak no FTP, which sends passwords and files in plain text. */
public final class TransferNoFtp implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Transfer::Server");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value protocols = resource.property("Protocols");
        Value unknown = null;
        for (Value protocol : protocols.itemsOrSelf()) {
            if (protocol.isText("FTP").isTrue()) {
                context.violation(protocol, "plain", protocols);
                return;
            }
            if (protocol.isText("FTP").isUnknown()) {
                unknown = protocol;
            }
        }
        if (unknown != null) {
            context.unknown(unknown, "unknown");
        } else {
            context.pass(protocols, "good", protocols);
        }
    }
}
