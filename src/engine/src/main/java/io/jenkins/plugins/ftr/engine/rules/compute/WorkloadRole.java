package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What runs code has a role, and no static keys of AWS in its environment. */
public final class WorkloadRole implements Rule {
    private static final Set<String> KEY_NAMES =
            Set.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY", "AWS_SECRET_KEY");

    /** What the helper scripts of CloudFormation sign in with; a role needs none. */
    private static final List<String> LOGINS = List.of("secretKey", "accessKeyId", "password");

    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::EC2::Instance",
                "AWS::EC2::LaunchTemplate",
                "AWS::AutoScaling::LaunchConfiguration",
                "AWS::AutoScaling::AutoScalingGroup",
                "AWS::ECS::TaskDefinition",
                "AWS::Batch::JobDefinition",
                "AWS::Lambda::Function",
                "AWS::CodeBuild::Project");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        List<Value> keys = staticKeys(resource);
        keys.forEach(key -> context.violation(key, "bad"));
        for (Value login : resource.property("Metadata")
                .get("AWS::CloudFormation::Authentication")
                .entries()
                .values()) {
            for (String name : LOGINS) {
                Value key = login.get(name);
                if (!key.isAbsent()) {
                    context.violation(key, "metadata", name);
                    keys.add(key);
                    break;
                }
            }
        }
        Value role =
                switch (resource.type()) {
                    case "AWS::EC2::LaunchTemplate" -> resource.property("LaunchTemplateData.IamInstanceProfile");
                    case "AWS::ECS::TaskDefinition" -> resource.property("TaskRoleArn");
                    case "AWS::Batch::JobDefinition" -> jobRole(resource);
                    case "AWS::Lambda::Function" -> resource.property("Role");
                    case "AWS::CodeBuild::Project" -> resource.property("ServiceRole");
                    default -> resource.property("IamInstanceProfile");
                };
        if (keys.isEmpty() && !role.isAbsent()) {
            context.pass(role, "good");
        }
    }

    private static Value jobRole(Resource resource) {
        Value container = Containers.definitions(resource);
        return container.get(Containers.key(container, "JobRoleArn"));
    }

    private static List<Value> staticKeys(Resource resource) {
        List<Value> found = new ArrayList<>();
        resource.property("Environment.Variables").entries().forEach((name, value) -> {
            if (isKeyName(name)) {
                found.add(value);
            }
        });
        for (Value variable :
                resource.property("Environment.EnvironmentVariables").itemsOrSelf()) {
            if (isKeyName(variable.get("Name").asText().orElse(""))) {
                found.add(variable.get("Name"));
            }
        }
        for (Value container : Containers.of(resource)) {
            for (Value variable :
                    container.get(Containers.key(container, "Environment")).itemsOrSelf()) {
                Value name = variable.get(Containers.key(variable, "Name"));
                if (isKeyName(name.asText().orElse(""))) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static boolean isKeyName(String name) {
        return KEY_NAMES.contains(name.toUpperCase(Locale.ROOT));
    }
}
