package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Budget;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Env;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Evaluator;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.FileAccess;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Scope;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Attribute;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclFile;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclParser;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclSyntaxException;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.JsonConfig;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values given to the variables of a root module, later ones winning: {@code terraform.tfvars}, {@code
 * terraform.tfvars.json}, {@code *.auto.tfvars} and {@code *.auto.tfvars.json} in order of their names, variable files
 * named by the user, single variables named by the user. See <a
 * href="https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence">the
 * precedence</a>.
 */
final class RootVariables {
    /**
     * A value given.
     *
     * @param value the value, {@code null} when {@code text} is to be read by the variable's type
     * @param text a value given as text
     */
    record Given(Datum value, String text) {}

    private final Workspace workspace;
    private final Limits limits;
    private final Settings settings;
    private final Map<String, VariableFile> byFile = new ConcurrentHashMap<>();

    /** What a file gives, and what is wrong with it. */
    private record VariableFile(Map<String, Given> given, RunContext problems) {}

    RootVariables(Workspace workspace, Settings settings) {
        this.workspace = workspace;
        this.limits = settings.limits();
        this.settings = settings;
    }

    /**
     * What is given to the root module in a directory with these files.
     *
     * @param run hears what is wrong with the files
     */
    Map<String, Given> of(String directory, List<String> names, RunContext run) {
        Map<String, Given> given = new LinkedHashMap<>();
        List<String> automatic = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(".auto.tfvars") || name.endsWith(".auto.tfvars.json")) {
                automatic.add(name);
            }
        }
        for (String name : List.of("terraform.tfvars", "terraform.tfvars.json")) {
            if (names.contains(name)) {
                given.putAll(read(Paths.file(directory, name), run));
            }
        }
        automatic.forEach(name -> given.putAll(read(Paths.file(directory, name), run)));
        settings.variableFiles().forEach(file -> given.putAll(read(file, run)));
        settings.variables().forEach((name, text) -> given.put(name, new Given(null, text)));
        return given;
    }

    private Map<String, Given> read(String file, RunContext run) {
        VariableFile read = byFile.computeIfAbsent(file, this::parse);
        run.add(read.problems());
        return read.given();
    }

    private VariableFile parse(String file) {
        Map<String, Given> given = new LinkedHashMap<>();
        RunContext run = new RunContext();
        String text;
        try {
            text = workspace.code(file);
        } catch (WorkspaceException e) {
            run.error(new SourceRange(file, 0, 0, 0), e.notice());
            return new VariableFile(given, run);
        }
        HclFile parsed = file.endsWith(".json")
                ? JsonConfig.parseVariables(file, text, limits)
                : HclParser.parse(file, text, limits);
        parsed.errors().forEach(error -> run.error(error.at(), error.message()));
        Env env = Env.of(Scope.constants(limits, new Budget(limits.evaluationSteps()), FileAccess.NONE));
        for (Attribute attribute : parsed.body().attributes().values()) {
            try {
                given.put(attribute.name(), new Given(Evaluator.evaluate(attribute.value(), env), null));
            } catch (EvalException e) {
                run.unresolved(attribute.at(), ModuleNotice.VARIABLE_VALUE.with(attribute.name()), e.notice());
            }
        }
        return new VariableFile(given, run);
    }

    /** Reads a value given as text: as it is for text variables, else as an expression. */
    static Datum parse(String text, boolean isText, Env env) {
        if (!isText) {
            try {
                return Evaluator.evaluate(
                        HclParser.expression(
                                text, SourceRange.UNKNOWN, env.scope().limits()),
                        env);
            } catch (HclSyntaxException | EvalException e) {
                return Datum.text(text, SourceRange.UNKNOWN);
            }
        }
        return Datum.text(text, SourceRange.UNKNOWN);
    }
}
