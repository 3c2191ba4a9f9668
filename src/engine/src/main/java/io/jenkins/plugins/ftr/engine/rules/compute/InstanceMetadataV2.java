package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Instances answer metadata requests with a session token only (IMDSv2). */
public final class InstanceMetadataV2 implements Rule {
    private static final Pattern AMAZON_LINUX_2023 =
            Pattern.compile("^ssm:/aws/service/ami-amazon-linux-latest/al2023-|^ami:\\^?al2023-");

    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::EC2::Instance",
                "AWS::EC2::LaunchTemplate",
                "AWS::AutoScaling::LaunchConfiguration",
                "AWS::EC2::InstanceMetadataDefaults");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        String prefix =
                switch (resource.type()) {
                    case "AWS::EC2::LaunchTemplate" -> "LaunchTemplateData.MetadataOptions.";
                    case "AWS::EC2::InstanceMetadataDefaults" -> "";
                    default -> "MetadataOptions.";
                };
        Value tokens = resource.property(prefix + "HttpTokens");
        Value endpoint = resource.property(prefix + "HttpEndpoint");
        if (endpoint.isText("disabled").isTrue()) {
            context.pass(endpoint, "off");
        } else if (tokens.isAbsent() && requiresTokens(image(resource))) {
            context.pass(image(resource), "image");
        } else if (tokens.isAbsent()) {
            inherited(resource, tokens, context);
        } else {
            context.require(tokens.isText("required"), tokens, "good", "bad", tokens);
        }
    }

    private static Value image(Resource resource) {
        return resource.property(
                resource.type().equals("AWS::EC2::LaunchTemplate") ? "LaunchTemplateData.ImageId" : "ImageId");
    }

    /** Whether an image is of Amazon Linux 2023, which asks for tokens unless the instance says otherwise. */
    private static boolean requiresTokens(Value image) {
        return image.isUnknown()
                && image.references().stream()
                        .anyMatch(reference ->
                                AMAZON_LINUX_2023.matcher(reference.target()).find());
    }

    /** Nothing is written here: the launch template of the instance, or the defaults of the account, decide. */
    private static void inherited(Resource resource, Value tokens, RuleContext context) {
        Infrastructure infrastructure = context.infrastructure();
        Value template = resource.property("LaunchTemplate");
        if (resource.type().equals("AWS::EC2::Instance") && !template.isAbsent()) {
            for (String path : List.of("LaunchTemplateId", "LaunchTemplateName")) {
                for (Resource target : infrastructure.targets(template.get(path))) {
                    if (target.property("LaunchTemplateData.MetadataOptions.HttpTokens")
                            .isText("required")
                            .isTrue()) {
                        context.pass(template, "template", target.address());
                        return;
                    }
                }
            }
        }
        List<Resource> defaults = infrastructure.inAccount("AWS::EC2::InstanceMetadataDefaults");
        for (Resource one : defaults) {
            if (one.property("HttpTokens").isText("required").isTrue()) {
                context.pass(tokens, "account", one.address());
                return;
            }
        }
        if (resource.type().equals("AWS::EC2::Instance")
                && !template.isAbsent()
                && infrastructure.targets(template.get("LaunchTemplateId")).isEmpty()
                && infrastructure.targets(template.get("LaunchTemplateName")).isEmpty()) {
            context.unknown(template, "outside-template");
        } else {
            context.violation(tokens, "missing");
        }
    }
}
