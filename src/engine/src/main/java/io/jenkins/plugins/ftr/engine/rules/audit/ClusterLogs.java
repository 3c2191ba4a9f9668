package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;

/** The control plane of a Kubernetes cluster writes its audit log. */
public final class ClusterLogs implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EKS::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value types = resource.property("EnabledLogTypes");
        List<Value> written = types.itemsOrSelf();
        if (written.isEmpty()) {
            types = resource.property("Logging.ClusterLogging.EnabledTypes");
            written = types.itemsOrSelf();
        }
        boolean audit = written.stream()
                .map(one -> one.kind() == Value.Kind.MAP ? one.get("Type") : one)
                .anyMatch(one -> one.isText("audit").isTrue());
        if (audit) {
            context.pass(types, "good");
        } else if (written.stream().anyMatch(Value::isUnknown)) {
            context.unknown(types);
        } else {
            context.violation(types, "bad");
        }
    }
}
