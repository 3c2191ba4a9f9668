package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Athena workgroups encrypt their results and do not let clients override it. */
public final class AthenaResultsEncrypted implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Athena::WorkGroup");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value enforce = resource.property("WorkGroupConfiguration.EnforceWorkGroupConfiguration");
        Value location = resource.property("WorkGroupConfiguration.ResultConfiguration.OutputLocation");
        Value option = resource.property(
                "WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration.EncryptionOption");
        if (enforce.asBool().isFalse() && enforce.isKnown()) {
            context.violation(enforce, "not-enforced");
        } else if (option.isUnknown()) {
            context.unknown(option);
        } else if (!option.isAbsent()) {
            context.pass(option, "property.good", "EncryptionOption", option);
        } else if (!location.isAbsent()) {
            context.pass(location, "bucket-default");
        }
    }
}
