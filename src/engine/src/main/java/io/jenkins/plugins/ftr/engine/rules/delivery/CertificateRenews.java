package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Certificates of ACM renew by themselves: they are validated by DNS and not imported. */
public final class CertificateRenews implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::CertificateManager::Certificate");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value method = resource.property("ValidationMethod");
        Value key = resource.property("PrivateKey");
        if (key.isUnknown() && key.isOpen()) {
            context.unknown(key);
        } else if (!key.isAbsent()) {
            context.violation(Value.absent(resource.at()), "imported");
        } else if (!resource.property("CertificateAuthorityArn").isAbsent()) {
            context.pass(resource.property("CertificateAuthorityArn"), "private-ca");
        } else if (method.isAbsent() || method.isText("EMAIL").isTrue()) {
            context.violation(method, "mail");
        } else if (method.isUnknown()) {
            context.unknown(method);
        } else {
            context.pass(method, "dns", method);
        }
    }
}
