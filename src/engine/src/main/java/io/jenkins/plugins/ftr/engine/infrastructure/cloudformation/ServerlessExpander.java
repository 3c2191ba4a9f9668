package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Expands resources of the Serverless Application Model into what its transform makes of them, as described at
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html
 */
final class ServerlessExpander {
    private static final String PREFIX = "AWS::Serverless::";

    private final Map<String, Value> globals = new LinkedHashMap<>();
    private final Set<String> declared;
    private final Budget budget;
    private final Map<String, NativeResource> implicit = new LinkedHashMap<>();

    ServerlessExpander(Template template, Evaluator evaluator, Set<String> declared) {
        this.declared = declared;
        this.budget = evaluator.budget();
        for (Node.Entry entry : template.section("Globals").values()) {
            globals.put(entry.key(), evaluator.evaluate(entry));
        }
    }

    boolean handles(String type) {
        return switch (type) {
            case PREFIX + "Function",
                    PREFIX + "Api",
                    PREFIX + "HttpApi",
                    PREFIX + "WebSocketApi",
                    PREFIX + "SimpleTable",
                    PREFIX + "StateMachine",
                    PREFIX + "LayerVersion" -> true;
            default -> false;
        };
    }

    /** What one serverless resource becomes. */
    List<NativeResource> expand(NativeResource resource, String logicalId) {
        String kind = resource.type().substring(PREFIX.length());
        Value properties =
                ServerlessGlobals.merge(globals.getOrDefault(kind, Value.absent(resource.at())), resource.attributes());
        List<NativeResource> expanded = new ArrayList<>();
        switch (kind) {
            case "Function" -> function(resource, properties, expanded);
            case "StateMachine" -> stateMachine(resource, properties, expanded);
            case "SimpleTable" -> table(resource, properties, expanded);
            case "Api" -> api(resource, properties, expanded);
            case "HttpApi" -> secondApi("HTTP", resource, properties, expanded);
            case "WebSocketApi" -> secondApi("WEBSOCKET", resource, properties, expanded);
            default -> expanded.add(as(resource, "", "AWS::Lambda::LayerVersion", properties.entries()));
        }
        return expanded;
    }

    /** APIs that events of functions create without being declared. */
    List<NativeResource> implicit() {
        return List.copyOf(implicit.values());
    }

    private static NativeResource as(
            NativeResource resource, String suffix, String type, Map<String, Value> properties) {
        return as(resource, resource.address() + suffix, type, properties, resource.exists());
    }

    private static NativeResource as(
            NativeResource resource, String address, String type, Map<String, Value> properties, Trilean exists) {
        return new NativeResource(
                resource.scope(),
                address,
                type,
                resource.format(),
                resource.at(),
                exists,
                Value.map(properties, resource.attributes().at()),
                resource.suppressions(),
                resource.constructPath());
    }

    private void function(NativeResource resource, Value properties, List<NativeResource> into) {
        Map<String, Value> lambda = new LinkedHashMap<>();
        properties.entries().forEach((name, value) -> {
            switch (name) {
                case "Policies",
                        "Events",
                        "AssumeRolePolicyDocument",
                        "PermissionsBoundary",
                        "FunctionUrlConfig",
                        "AutoPublishAlias",
                        "DeploymentPreference",
                        "InlineCode",
                        "EventInvokeConfig",
                        "RolePath",
                        "ProvisionedConcurrencyConfig" -> {
                    // becomes resources of its own, or says how the function is deployed
                }
                case "CodeUri", "ImageUri" -> lambda.put("Code", value);
                case "Tracing" -> lambda.put("TracingConfig", Value.map(Map.of("Mode", value), value.at()));
                case "Tags" -> lambda.put("Tags", ServerlessGlobals.tagList(value));
                case "DeadLetterQueue" ->
                    lambda.put("DeadLetterConfig", Value.map(Map.of("TargetArn", value.get("TargetArn")), value.at()));
                default -> lambda.put(name, value);
            }
        });
        Value inline = properties.get("InlineCode");
        if (!inline.isAbsent()) {
            lambda.put("Code", Value.map(Map.of("ZipFile", inline), inline.at()));
        }
        if (properties.get("Role").isAbsent()) {
            lambda.put("Role", generatedRole(resource));
            into.add(as(resource, "Role", "AWS::IAM::Role", ServerlessRoles.ofFunction(resource, properties, budget)));
        }
        into.add(0, as(resource, "", "AWS::Lambda::Function", lambda));
        Value url = properties.get("FunctionUrlConfig");
        if (url.kind() == Value.Kind.MAP) {
            Map<String, Value> lambdaUrl = new LinkedHashMap<>(url.entries());
            lambdaUrl.put("TargetFunctionArn", reference(resource, "", resource));
            into.add(as(resource, "Url", "AWS::Lambda::Url", lambdaUrl));
        }
        events(resource, properties);
    }

    private void events(NativeResource resource, Value properties) {
        for (Value event : properties.get("Events").entries().values()) {
            String type = event.get("Type").asText().orElse("");
            if ("Api".equals(type) && event.path("Properties.RestApiId").isAbsent()) {
                implicitApi(resource, "ServerlessRestApi", "Api");
            } else if ("HttpApi".equals(type) && event.path("Properties.ApiId").isAbsent()) {
                implicitApi(resource, "ServerlessHttpApi", "HttpApi");
            }
        }
    }

    private void implicitApi(NativeResource function, String logicalId, String kind) {
        if (declared.contains(logicalId) || implicit.containsKey(function.scope() + logicalId)) {
            return;
        }
        String prefix = function.address().contains(".")
                ? function.address().substring(0, function.address().lastIndexOf('.') + 1)
                : "";
        Value empty = Value.map(Map.of(), function.at());
        Value properties = ServerlessGlobals.merge(globals.getOrDefault(kind, Value.absent(function.at())), empty);
        NativeResource api = new NativeResource(
                function.scope(),
                prefix + logicalId,
                PREFIX + kind,
                function.format(),
                function.at(),
                function.exists(),
                properties,
                Map.of(),
                "");
        List<NativeResource> expanded = new ArrayList<>();
        if ("Api".equals(kind)) {
            api(api, properties, expanded);
        } else {
            secondApi("HTTP", api, properties, expanded);
        }
        expanded.forEach(each -> implicit.put(each.scope() + each.address(), each));
        implicit.putIfAbsent(function.scope() + logicalId, expanded.get(0));
    }

    private static Value generatedRole(NativeResource resource) {
        return Value.unknown(TemplateNotice.ROLE_CREATED.with(resource.address() + "Role"), resource.at())
                .withReferences(List.of(new Reference(resource.id() + "Role", "Arn")));
    }

    private static Value reference(NativeResource target, String attribute, NativeResource place) {
        return Value.unknown(TemplateNotice.AFTER_DEPLOYMENT.with(target.address()), place.at())
                .withReferences(List.of(new Reference(target.id(), attribute)));
    }

    private void stateMachine(NativeResource resource, Value properties, List<NativeResource> into) {
        Map<String, Value> machine = new LinkedHashMap<>();
        properties.entries().forEach((name, value) -> {
            switch (name) {
                case "Policies", "Events", "PermissionsBoundary", "RolePath" -> {
                    // becomes resources of its own
                }
                case "Logging" -> machine.put("LoggingConfiguration", value);
                case "Tracing" -> machine.put("TracingConfiguration", value);
                case "Name" -> machine.put("StateMachineName", value);
                case "Type" -> machine.put("StateMachineType", value);
                case "Role" -> machine.put("RoleArn", value);
                case "Tags" -> machine.put("Tags", ServerlessGlobals.tagList(value));
                default -> machine.put(name, value);
            }
        });
        if (properties.get("Role").isAbsent()) {
            machine.put("RoleArn", generatedRole(resource));
            into.add(as(
                    resource, "Role", "AWS::IAM::Role", ServerlessRoles.ofStateMachine(resource, properties, budget)));
        }
        events(resource, properties);
        into.add(0, as(resource, "", "AWS::StepFunctions::StateMachine", machine));
    }

    private void table(NativeResource resource, Value properties, List<NativeResource> into) {
        Map<String, Value> table = new LinkedHashMap<>();
        properties.entries().forEach((name, value) -> {
            switch (name) {
                case "PrimaryKey" -> {
                    // key schema, of no interest to rules
                }
                case "Tags" -> table.put("Tags", ServerlessGlobals.tagList(value));
                default -> table.put(name, value);
            }
        });
        into.add(as(resource, "", "AWS::DynamoDB::Table", table));
    }

    private void api(NativeResource resource, Value properties, List<NativeResource> into) {
        Map<String, Value> api = new LinkedHashMap<>();
        Map<String, Value> stage = new LinkedHashMap<>();
        stage.put("RestApiId", reference(resource, "", resource));
        properties.entries().forEach((name, value) -> {
            switch (name) {
                case "AccessLogSetting",
                        "MethodSettings",
                        "TracingEnabled",
                        "CacheClusterEnabled",
                        "CacheClusterSize",
                        "CanarySetting",
                        "StageName",
                        "Variables" -> stage.put(name, value);
                case "EndpointConfiguration" -> {
                    Value type = value.get("Type");
                    api.put(
                            name,
                            type.isAbsent()
                                    ? value
                                    : Value.map(Map.of("Types", Value.list(List.of(type), type.at())), value.at()));
                }
                case "DefinitionBody" -> api.put("Body", value);
                case "DefinitionUri" -> api.put("BodyS3Location", value);
                case "Tags" -> {
                    api.put("Tags", ServerlessGlobals.tagList(value));
                    stage.put("Tags", ServerlessGlobals.tagList(value));
                }
                default -> api.put(name, value);
            }
        });
        into.add(as(resource, "", "AWS::ApiGateway::RestApi", api));
        String stageName = properties.get("StageName").asText().orElse("Prod");
        into.add(as(resource, stageName + "Stage", "AWS::ApiGateway::Stage", stage));
        Value domain = properties.get("Domain");
        if (domain.kind() == Value.Kind.MAP) {
            into.add(as(resource, "DomainName", "AWS::ApiGateway::DomainName", domain.entries()));
        }
    }

    /** HTTP and WebSocket APIs, which are of the second version of API Gateway. */
    private void secondApi(String protocol, NativeResource resource, Value properties, List<NativeResource> into) {
        Map<String, Value> api = new LinkedHashMap<>();
        Map<String, Value> stage = new LinkedHashMap<>();
        stage.put("ApiId", reference(resource, "", resource));
        api.put("ProtocolType", Value.text(protocol, resource.at()));
        properties.entries().forEach((name, value) -> {
            switch (name) {
                case "AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageName", "StageVariables" ->
                    stage.put(name, value);
                case "DefinitionBody" -> api.put("Body", value);
                default -> api.put(name, value);
            }
        });
        into.add(as(resource, "", "AWS::ApiGatewayV2::Api", api));
        into.add(as(resource, "ApiGatewayDefaultStage", "AWS::ApiGatewayV2::Stage", stage));
        secondDomain(resource, properties.get("Domain"), into);
    }

    /** The second version keeps certificate and protocol in a list; SAM asks for TLS 1.2 when nothing is written. */
    private static void secondDomain(NativeResource resource, Value domain, List<NativeResource> into) {
        if (domain.kind() != Value.Kind.MAP) {
            return;
        }
        Map<String, Value> rest = new LinkedHashMap<>(domain.entries());
        Map<String, Value> configuration = new LinkedHashMap<>();
        for (String name : List.of("CertificateArn", "OwnershipVerificationCertificateArn", "SecurityPolicy")) {
            Value value = rest.remove(name);
            if (value != null) {
                configuration.put(name, value);
            }
        }
        configuration.putIfAbsent("SecurityPolicy", Value.text("TLS_1_2", domain.at()));
        Value type = rest.remove("EndpointConfiguration");
        configuration.put("EndpointType", type == null ? Value.text("REGIONAL", domain.at()) : type);
        rest.put("DomainNameConfigurations", Value.list(List.of(Value.map(configuration, domain.at())), domain.at()));
        into.add(as(resource, "DomainName", "AWS::ApiGatewayV2::DomainName", rest));
    }
}
