package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Choice;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Roles that the serverless transform creates for functions and state machines. */
final class ServerlessRoles {
    private ServerlessRoles() {}

    static Map<String, Value> ofFunction(NativeResource resource, Value properties, Budget budget) {
        SourceRange at = resource.at();
        List<Value> managed = new ArrayList<>();
        managed.add(awsManaged("service-role/AWSLambdaBasicExecutionRole", at));
        if (!properties.get("VpcConfig").isAbsent()) {
            managed.add(awsManaged("service-role/AWSLambdaVPCAccessExecutionRole", at));
        }
        if (properties.get("Tracing").isText("Active").isTrue()) {
            managed.add(awsManaged("AWSXRayDaemonWriteAccess", at));
        }
        return role("lambda.amazonaws.com", managed, resource, properties, budget);
    }

    static Map<String, Value> ofStateMachine(NativeResource resource, Value properties, Budget budget) {
        return role("states.amazonaws.com", new ArrayList<>(), resource, properties, budget);
    }

    private static Map<String, Value> role(
            String service, List<Value> managed, NativeResource resource, Value properties, Budget budget) {
        SourceRange at = resource.at();
        Map<String, Value> role = new LinkedHashMap<>();
        Value trust = properties.get("AssumeRolePolicyDocument");
        role.put("AssumeRolePolicyDocument", trust.isAbsent() ? trustOf(service, at) : trust);
        List<Value> inline = new ArrayList<>();
        Value policies = properties.get("Policies");
        for (Value policy : policies.itemsOrSelf()) {
            place(policy, resource, managed, inline, budget);
        }
        role.put("ManagedPolicyArns", Value.list(managed, policies.isAbsent() ? at : policies.at()));
        if (!inline.isEmpty()) {
            role.put("Policies", Value.list(inline, policies.at()));
        }
        Value boundary = properties.get("PermissionsBoundary");
        if (!boundary.isAbsent()) {
            role.put("PermissionsBoundary", boundary);
        }
        return role;
    }

    private static void place(
            Value policy, NativeResource resource, List<Value> managed, List<Value> inline, Budget budget) {
        if (policy.kind() == Value.Kind.MAP) {
            String name = resource.address() + "RolePolicy" + inline.size();
            Value document = policy.entries().containsKey("Statement")
                    ? policy
                    : ServerlessPolicies.document(policy, budget).orElse(null);
            if (document == null) {
                document = Value.unknown(TemplateNotice.POLICY_TEMPLATE, policy.at());
            }
            Map<String, Value> entry = new LinkedHashMap<>();
            entry.put("PolicyName", Value.text(name, policy.at()));
            entry.put("PolicyDocument", document);
            inline.add(Value.map(entry, policy.at()));
            return;
        }
        Choice choice = policy.choice().orElse(null);
        if (choice != null && isDocument(choice.then()) && isDocument(choice.otherwise())) {
            place(policy, choice, resource, inline, budget);
            return;
        }
        String text = policy.asText().orElse("");
        // A bare name is that of an AWS managed policy.
        managed.add(text.isEmpty() || text.startsWith("arn:") ? policy : awsManaged(text, policy.at()));
    }

    private static boolean isDocument(Value policy) {
        return policy.isAbsent() || policy.kind() == Value.Kind.MAP;
    }

    /** A policy under a condition. */
    private static void place(Value policy, Choice choice, NativeResource resource, List<Value> inline, Budget budget) {
        List<Value> then = new ArrayList<>();
        List<Value> otherwise = new ArrayList<>();
        if (!choice.then().isAbsent()) {
            place(choice.then(), resource, new ArrayList<>(), then, budget);
        }
        if (!choice.otherwise().isAbsent()) {
            place(choice.otherwise(), resource, new ArrayList<>(), otherwise, budget);
        }
        Value none = Value.absent(policy.at());
        inline.add(policy.withChoice(new Choice(
                choice.condition(),
                then.isEmpty() ? none : then.get(0),
                otherwise.isEmpty() ? none : otherwise.get(0))));
    }

    private static Value awsManaged(String name, SourceRange at) {
        List<String> pieces = new ArrayList<>();
        pieces.add("arn:");
        pieces.add(null);
        pieces.add(":iam::aws:policy/" + name);
        return Value.unknownText(TemplateNotice.AT_DEPLOYMENT.with("AWS::Partition"), pieces, at);
    }

    private static Value trustOf(String service, SourceRange at) {
        Map<String, Value> statement = new LinkedHashMap<>();
        statement.put("Effect", Value.text("Allow", at));
        statement.put("Principal", Value.map(Map.of("Service", Value.text(service, at)), at));
        statement.put("Action", Value.text("sts:AssumeRole", at));
        Map<String, Value> document = new LinkedHashMap<>();
        document.put("Version", Value.text("2012-10-17", at));
        document.put("Statement", Value.list(List.of(Value.map(statement, at)), at));
        return Value.map(document, at);
    }
}
