package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;

/** EMR encrypts what the nodes of its clusters send each other. */
public final class EmrEncryptedInTransit extends EmrEncryption {
    @Override
    void judge(Resource configuration, Value encryption, RuleContext context) {
        Value enabled = encryption.get("EnableInTransitEncryption");
        Property.report(
                enabled, context, "EnableInTransitEncryption", enabled.asBool().isTrue(), true);
    }
}
