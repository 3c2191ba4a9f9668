package io.jenkins.plugins.ftr.engine.rules.database;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** MemoryDB asks clients who they are: its access control list is not the one of AWS that lets everybody in. */
public final class MemoryDbAuthentication implements Rule {
    private static final String OPEN = "open-access";

    @Override
    public Set<String> types() {
        return Set.of("AWS::MemoryDB::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value acl = resource.property("ACLName");
        if (acl.isText(OPEN).isTrue()) {
            context.violation(acl, "open", acl);
        } else if (acl.isAbsent() || (acl.isText(OPEN).isUnknown() && !isOwn(acl, context))) {
            context.unknown(acl, "unknown");
        } else {
            context.pass(acl, "authenticated");
        }
    }

    /** Whether the name is that of a list which the code defines. */
    static boolean isOwn(Value acl, RuleContext context) {
        return context.infrastructure().targets(acl).stream()
                .anyMatch(target -> "AWS::MemoryDB::ACL".equals(target.type()));
    }
}
