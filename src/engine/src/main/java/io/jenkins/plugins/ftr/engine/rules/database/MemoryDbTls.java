package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** MemoryDB encrypts connections. A cluster with an access control list of its own cannot do without. */
public final class MemoryDbTls implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::MemoryDB::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value enabled = resource.property("TLSEnabled");
        Value list = resource.property("ACLName");
        boolean written = !enabled.isAbsent() && enabled.origin().kind() != Origin.Kind.DEFAULT;
        if (!written && !enabled.isKnown() && MemoryDbAuthentication.isOwn(list, context)) {
            context.pass(list, "implied");
        } else {
            Property.mustBeTrue(resource, context, "TLSEnabled");
        }
    }
}
