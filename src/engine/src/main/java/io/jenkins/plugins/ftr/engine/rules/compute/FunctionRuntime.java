package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Set;

/** Functions use a runtime that still gets security updates. */
public final class FunctionRuntime implements Rule {
    /**
     * Runtimes deprecated by October 2026.
     * https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
     */
    private static final Set<String> DEPRECATED = Set.of(
            "nodejs",
            "nodejs4.3",
            "nodejs4.3-edge",
            "nodejs6.10",
            "nodejs8.10",
            "nodejs10.x",
            "nodejs12.x",
            "nodejs14.x",
            "nodejs16.x",
            "nodejs18.x",
            "nodejs20.x",
            "python2.7",
            "python3.6",
            "python3.7",
            "python3.8",
            "python3.9",
            "java8",
            "go1.x",
            "dotnetcore1.0",
            "dotnetcore2.0",
            "dotnetcore2.1",
            "dotnetcore3.1",
            "dotnet5.0",
            "dotnet6",
            "dotnet7",
            "ruby2.5",
            "ruby2.7",
            "ruby3.2",
            "provided");

    @Override
    public Set<String> types() {
        return Set.of("AWS::Lambda::Function");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value runtime = resource.property("Runtime");
        if (runtime.isUnknown()) {
            context.unknown(runtime);
        } else if (runtime.isKnown()) {
            context.require(
                    Trilean.of(!DEPRECATED.contains(runtime.asText().orElse(""))), runtime, "good", "bad", runtime);
        }
    }
}
