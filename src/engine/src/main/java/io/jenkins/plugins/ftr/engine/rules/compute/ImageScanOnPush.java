package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Images are scanned for known faults when they are pushed. */
public final class ImageScanOnPush implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ECR::Repository");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        for (Resource registry : context.infrastructure().inAccount("AWS::ECR::RegistryScanningConfiguration")) {
            if (!registry.property("Rules").itemsOrSelf().isEmpty()) {
                context.pass(Value.absent(resource.at()), "registry", registry.address());
                return;
            }
        }
        Property.mustBeTrue(resource, context, "ImageScanningConfiguration.ScanOnPush");
    }
}
