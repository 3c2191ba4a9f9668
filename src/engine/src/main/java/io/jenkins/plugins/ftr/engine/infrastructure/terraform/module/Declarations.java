package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Env;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Scope;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.TypeParser;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Attribute;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a module declares besides resources, as resources of types of our own, so that rules can judge it: {@code
 * terraform_variable}, {@code terraform_output}, {@code terraform_provider}, {@code terraform_required_provider} and
 * {@code terraform_backend}.
 */
final class Declarations {
    /** Takes one declaration. */
    interface Sink {
        /**
         * @param block place of the whole declaration
         * @param attributes an object
         */
        void add(String type, String address, SourceRange block, Datum attributes);
    }

    private final ModuleInstance module;
    private final Env env;
    private final Sink sink;

    Declarations(ModuleInstance module, Sink sink) {
        this.module = module;
        this.env = Env.of(module);
        this.sink = sink;
    }

    void describe() {
        ModuleConfig config = module.config();
        config.settings().forEach(this::settings);
        config.providers().forEach(this::provider);
        config.variables().forEach(this::variable);
        config.outputs().forEach(this::output);
    }

    private BodyEvaluator evaluator(String subject) {
        return new BodyEvaluator(module.root(), module.prefix() + subject);
    }

    private void settings(Block terraform) {
        for (Block block : terraform.body().blocks()) {
            if (block.type().equals("required_providers")) {
                block.body().attributes().values().forEach(this::requiredProvider);
            } else if (block.type().equals("backend") || block.type().equals("cloud")) {
                String name = block.type().equals("cloud") ? "cloud" : block.label(0);
                Map<String, Datum> entries = new LinkedHashMap<>();
                entries.put("type", Datum.text(name, block.at()));
                entries.putAll(evaluator("backend." + name)
                        .plain(block.body(), env, block.at())
                        .entries());
                sink.add("terraform_backend", "backend." + name, block.at(), Datum.object(entries, block.at()));
            }
        }
    }

    /** Written as an object with source and version or, in the old way, as the version alone. */
    private void requiredProvider(Attribute attribute) {
        Map<String, Datum> entries = new LinkedHashMap<>();
        entries.put("name", Datum.text(attribute.name(), attribute.at()));
        if (attribute.value() instanceof Expression.ObjectOf object) {
            for (Expression.Entry entry : object.entries()) {
                if (entry.key() instanceof Expression.Literal key
                        && entry.value() instanceof Expression.Literal value
                        && value.value() instanceof String text) {
                    entries.put(String.valueOf(key.value()), Datum.text(text, value.at()));
                }
            }
        } else if (attribute.value() instanceof Expression.Literal value && value.value() instanceof String text) {
            entries.put("version", Datum.text(text, value.at()));
        }
        sink.add(
                "terraform_required_provider",
                "required_provider." + attribute.name(),
                attribute.at(),
                Datum.object(entries, attribute.at()));
    }

    private void provider(String key, Block block) {
        Map<String, Datum> entries = new LinkedHashMap<>();
        entries.put("name", Datum.text(block.label(0), block.at()));
        entries.putAll(evaluator("provider." + key)
                .plain(block.body(), env, block.at())
                .entries());
        sink.add("terraform_provider", "provider." + key, block.at(), Datum.object(entries, block.at()));
    }

    private void variable(String name, Block block) {
        Env constants = Env.of(Scope.constants(module.limits(), module.budget(), module.files()));
        Map<String, Datum> entries = new LinkedHashMap<>();
        entries.put("name", Datum.text(name, block.at()));
        boolean sensitive = ModuleInstance.isTrue(block, "sensitive");
        for (Attribute attribute : block.body().attributes().values()) {
            if (attribute.name().equals("type")) {
                entries.put("type", type(attribute, constants));
            } else {
                Datum value = evaluator("var." + name).argument(attribute, constants);
                entries.put(
                        attribute.name(),
                        sensitive && attribute.name().equals("default") ? value.withSensitive(true) : value);
            }
        }
        sink.add("terraform_variable", "var." + name, block.at(), Datum.object(entries, block.at()));
    }

    private static Datum type(Attribute attribute, Env constants) {
        try {
            return Datum.text(TypeParser.parse(attribute.value(), constants).toString(), attribute.at());
        } catch (EvalException e) {
            return Datum.unknown(e.notice(), attribute.at(), java.util.List.of());
        }
    }

    private void output(String name, Block block) {
        Map<String, Datum> entries = new LinkedHashMap<>();
        entries.put("name", Datum.text(name, block.at()));
        for (Attribute attribute : block.body().attributes().values()) {
            if (attribute.name().equals("value")) {
                entries.put("value", value(name, attribute));
            } else if (attribute.name().equals("type")) {
                entries.put("type", type(attribute, env));
            } else if (!attribute.name().equals("depends_on")) {
                entries.put(attribute.name(), evaluator("output." + name).argument(attribute, env));
            }
        }
        sink.add("terraform_output", "output." + name, block.at(), Datum.object(entries, block.at()));
    }

    private Datum value(String name, Attribute attribute) {
        try {
            return module.output(name).at(attribute.at());
        } catch (EvalException e) {
            return Datum.unknown(e.notice(), attribute.at(), java.util.List.of());
        }
    }
}
