package io.jenkins.plugins.ftr.engine.rules.audit;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** An analyzer of IAM Access Analyzer watches external or unused access. Its presence is evidence; its absence says nothing, because it may be made elsewhere. */
public final class AccessAnalyzerPresent implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::AccessAnalyzer::Analyzer");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value type = resource.property("Type");
        context.pass(type, type.asText().orElse("").contains("UNUSED") ? "unused" : "external");
    }
}
