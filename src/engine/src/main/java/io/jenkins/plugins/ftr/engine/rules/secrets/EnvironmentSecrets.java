package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.SecretText;
import io.jenkins.plugins.ftr.engine.rules.compute.Containers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No environment variable of a function, container or build holds a secret in plain text. */
public final class EnvironmentSecrets implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::Lambda::Function",
                "AWS::ECS::TaskDefinition",
                "AWS::CodeBuild::Project",
                "AWS::Batch::JobDefinition",
                "AWS::AppRunner::Service",
                "AWS::Serverless::Function");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Map<String, Value> variables =
                new LinkedHashMap<>(resource.property("Environment.Variables").entries());
        boolean clean = true;
        for (Map.Entry<String, Value> variable : variables.entrySet()) {
            clean &= judge(variable.getKey(), variable.getValue(), context);
        }
        List<Value> lists = new ArrayList<>();
        for (Value one : resource.property("Environment.EnvironmentVariables").itemsOrSelf()) {
            if (one.get("Type").isAbsent()
                    || one.get("Type").isText("PLAINTEXT").isTrue()) {
                lists.add(one);
            }
        }
        for (Value container : Containers.of(resource)) {
            lists.addAll(container.get(Containers.key(container, "Environment")).itemsOrSelf());
        }
        clean &= lists.stream().noneMatch(one -> one.isUnknown() && one.isOpen());
        for (Value one : lists) {
            String name = one.get(Containers.key(one, "Name")).asText().orElse("");
            clean &= judge(name, one.get(Containers.key(one, "Value")), context);
        }
        if (clean && !(variables.isEmpty() && lists.isEmpty())) {
            context.pass(Value.absent(resource.at()), "good");
        }
    }

    private static boolean judge(String name, Value value, RuleContext context) {
        if (!SecretNames.isSecret(name) || !SecretValues.isPlain(value).isTrue()) {
            return true;
        }
        if (SecretText.kind(value.asText().orElse("")) != null) {
            return true;
        }
        context.violation(value, "bad", name);
        return false;
    }
}
