package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Budget;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Conversion;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Env;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Evaluator;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Scope;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Type;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.TypeParser;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Attribute;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.List;

/**
 * The value of an input variable and how it got there, see <a
 * href="https://developer.hashicorp.com/terraform/language/values/variables">Input Variables</a>.
 *
 * @param value of the variable's type
 * @param kind default, file or module input
 */
record VariableValue(Datum value, Origin.Kind kind) {
    static VariableValue of(ModuleInstance module, Block block, String name) {
        Attribute input = module.input(name);
        if (input == null && module.config().outline() != null) {
            Block misplaced = module.misplaced(name);
            if (misplaced != null) {
                return new VariableValue(
                        Datum.unknown(
                                ModuleNotice.INPUT_AS_BLOCK.with(name),
                                misplaced.at(),
                                List.of(new Reference("var." + name, ""))),
                        Origin.Kind.MODULE_INPUT);
            }
        }
        if (input == null && module.parent() != null) {
            VariableValue fallback = module.config().fallback(name);
            if (fallback != null) {
                return fallback;
            }
        }
        // A budget of its own: what is kept for all callers must not depend on which of them asked first.
        Budget budget = new Budget(module.limits().evaluationSteps());
        Env constants = Env.of(Scope.constants(module.limits(), budget, module.files()));
        Type known = module.config().type(name);
        Type type = known != null ? known : module.config().type(name, () -> type(module, block, name, constants));
        Attribute fallback = block.body().attributes().get("default");
        RootVariables.Given given =
                module.parent() == null ? module.root().variables().get(name) : null;
        Origin.Kind kind = Origin.Kind.VARIABLE_FILE;
        Datum value = null;
        if (given != null) {
            boolean text = type.kind() == Type.Kind.STRING || block.body().value("type") == null;
            value = given.value() != null ? given.value() : RootVariables.parse(given.text(), text, constants);
        } else if (input != null) {
            kind = Origin.Kind.MODULE_INPUT;
            String subject = module.prefix().substring(0, module.prefix().length() - 1);
            value = new BodyEvaluator(module.root(), subject).argument(input, module.callEnv());
            value = value.at(input.value().at());
        }
        boolean refusesNull = block.body().value("nullable") instanceof Expression.Literal literal
                && Boolean.FALSE.equals(literal.value());
        if (fallback != null && (value == null || value.isNull() && refusesNull)) {
            return module.config().fallback(name, () -> {
                Datum written = Evaluator.evaluate(fallback.value(), constants);
                return made(type, written, Origin.Kind.VARIABLE_DEFAULT, module, block, name);
            });
        }
        if (value == null) {
            return made(type, missing(module, block, name), Origin.Kind.VARIABLE_DEFAULT, module, block, name);
        }
        return made(type, value, kind, module, block, name);
    }

    private static VariableValue made(
            Type type, Datum value, Origin.Kind kind, ModuleInstance module, Block block, String name) {
        Datum converted = converted(type, value, module, block, name);
        Datum marked = ModuleInstance.isTrue(block, "sensitive") ? converted.withSensitive(true) : converted;
        // What the caller of an outline writes stays where it is written.
        boolean written = kind == Origin.Kind.MODULE_INPUT && module.config().outline() != null;
        boolean first = !written && !marked.isUnknown() && marked.origin() == Origin.LITERAL;
        return new VariableValue(first ? marked.withOrigin(new Origin(kind, name, marked.at())) : marked, kind);
    }

    private static Datum missing(ModuleInstance module, Block block, String name) {
        Notice reason;
        if (module.parent() == null) {
            module.root()
                    .run()
                    .unresolved(block.at(), ModuleNotice.VARIABLE.with(name), ModuleNotice.NO_DEFAULT_NO_VALUE);
            reason = ModuleNotice.VARIABLE_WITHOUT_DEFAULT.with(name);
        } else {
            reason = ModuleNotice.INPUT_NOT_GIVEN.with(name, module.callPath());
        }
        return Datum.unknown(reason, block.at(), List.of(new Reference("var." + name, "")));
    }

    private static Type type(ModuleInstance module, Block block, String name, Env constants) {
        Expression type = block.body().value("type");
        if (type == null) {
            return Type.DYNAMIC;
        }
        try {
            return TypeParser.parse(type, constants);
        } catch (EvalException e) {
            module.root().run().error(type.at(), ModuleNotice.VARIABLE_TYPE.with(name, e.notice()));
            return Type.DYNAMIC;
        }
    }

    /** The value in the variable's type; a value that does not fit is said and stays as it is. */
    private static Datum converted(Type type, Datum value, ModuleInstance module, Block block, String name) {
        try {
            return Conversion.to(type, value);
        } catch (EvalException e) {
            if (!module.budget().isExhausted()) {
                module.root()
                        .run()
                        .unresolved(
                                e.at().isKnown() ? e.at() : block.at(),
                                ModuleNotice.VARIABLE_VALUE.with(name),
                                e.notice());
            }
            return value;
        }
    }
}
