package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Inspector scans for vulnerabilities. Its presence is evidence; its absence says nothing, because it may be enabled elsewhere. */
public final class InspectorPresent implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::InspectorV2::Enabler");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        context.pass(resource.property("ResourceTypes"), "scanned", resource.property("ResourceTypes"));
    }
}
