package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource.Suppression;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Access;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Budget;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Env;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Evaluator;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.FileAccess;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.OutlineCode;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Scope;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Attribute;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One instance of a module: the scope its expressions are worked out in. Everything is worked out once, on first use. */
final class ModuleInstance implements Scope {
    private final RootContext root;
    private final ModuleConfig config;
    private final ModuleInstance parent;
    private final Block call;
    private final String prefix;
    private final String callPath;
    private final Trilean exists;
    private final Env callEnv;
    private final Map<String, Suppression> suppressions;
    private final Memo<VariableValue> variables = new Memo<>();
    private final Memo<Datum> locals = new Memo<>();
    private final Memo<Datum> outputs = new Memo<>();
    private final Map<Block, Object> resources = new java.util.IdentityHashMap<>();
    private final Map<String, Object> calls = new HashMap<>();

    /**
     * @param parent the calling instance, {@code null} for a root module
     * @param call the calling block, {@code null} for a root module
     * @param prefix what addresses begin with, e.g. {@code module.net["a"].}
     * @param callPath names of the calls down to here, joined by dots
     * @param exists whether it is certain that this instance exists
     * @param callEnv where the inputs are worked out
     * @param suppressions what the calls silence
     */
    ModuleInstance(
            RootContext root,
            ModuleConfig config,
            ModuleInstance parent,
            Block call,
            String prefix,
            String callPath,
            Trilean exists,
            Env callEnv,
            Map<String, Suppression> suppressions) {
        this.root = root;
        this.config = config;
        this.parent = parent;
        this.call = call;
        this.prefix = prefix;
        this.callPath = callPath;
        this.exists = exists;
        this.callEnv = callEnv;
        this.suppressions = suppressions;
    }

    static ModuleInstance root(RootContext context, ModuleConfig config) {
        return new ModuleInstance(context, config, null, null, "", "", Trilean.TRUE, null, Map.of());
    }

    RootContext root() {
        return root;
    }

    ModuleConfig config() {
        return config;
    }

    ModuleInstance parent() {
        return parent;
    }

    String prefix() {
        return prefix;
    }

    /** The calling block, {@code null} for a root module. */
    Block call() {
        return call;
    }

    String callPath() {
        return callPath;
    }

    Trilean exists() {
        return exists;
    }

    Map<String, Suppression> suppressions() {
        return suppressions;
    }

    @Override
    public Budget budget() {
        return root.budget();
    }

    @Override
    public FileAccess files() {
        return root.files();
    }

    @Override
    public Limits limits() {
        return root.limits();
    }

    @Override
    public Datum name(Expression.Name name) {
        List<String> names = name.names();
        String first = names.isEmpty() ? "" : names.get(0);
        switch (name.root()) {
            case "var":
                return rest(variable(first, name), name, 1);
            case "local":
                return rest(local(first, name), name, 1);
            case "path":
                return path(first, name.at());
            case "terraform", "tofu":
                return terraform(first, name.at());
            case "module":
                return rest(module(first, name), name, 1);
            case "each", "count", "self":
                throw new EvalException(ModuleNotice.NO_MEANING.with(name.dotted()), name.at());
            case "data":
                return names.size() < 2
                        ? refuse(name)
                        : rest(resource(config.data(), first + "." + names.get(1), "data.", name), name, 2);
            case "resource":
                return names.size() < 2
                        ? refuse(name)
                        : rest(resource(config.resources(), first + "." + names.get(1), "", name), name, 2);
            case "outline":
                return config.outline() == null ? refuse(name) : outline(name);
            case "ephemeral":
                return Datum.unknown(ModuleNotice.WHILE_RUNNING, name.at(), List.of(reference(name)));
            default:
                return names.isEmpty()
                        ? refuse(name)
                        : rest(resource(config.resources(), name.root() + "." + first, "", name), name, 1);
        }
    }

    /** {@code outline.unknown}, which outlines write for what they do not describe. */
    private static Datum outline(Expression.Name name) {
        return name.dotted().equals("outline.unknown")
                ? Datum.unknown(OutlineCode.REASON, name.at(), List.of()).asOpen()
                : refuse(name);
    }

    /** The call in the user's code through which this instance of an outline came; {@code null} for other modules. */
    private ModuleInstance outlined() {
        if (config.outline() == null) {
            return null;
        }
        return parent.config.outline() == null ? this : parent.outlined();
    }

    /** Where a block of this module is shown: at the call of the module, when only an outline of it is known. */
    SourceRange shown(SourceRange block) {
        ModuleInstance outlined = outlined();
        return outlined == null ? block : outlined.call.at();
    }

    /** A value of this module as the users of the module see it. */
    Datum shown(Datum value) {
        ModuleInstance outlined = outlined();
        return outlined == null
                ? value
                : OutlineCode.placed(
                        value, outlined.call.at(), outlined.config.outline().name());
    }

    private static Datum refuse(Expression.Name name) {
        throw new EvalException(ModuleNotice.NAMES_NOTHING.with(name.dotted()), name.at());
    }

    private static Reference reference(Expression.Name name) {
        return new Reference(name.dotted(), "");
    }

    private static Datum rest(Datum value, Expression.Name name, int from) {
        Datum current = value;
        List<String> names = name.names();
        for (int i = from; i < names.size(); i++) {
            current = Access.attribute(current, names.get(i), name.at());
        }
        return current;
    }

    private static Datum undeclared(Notice what, String name, SourceRange at) {
        return Datum.unknown(ModuleNotice.UNDECLARED.with(what, name), at, List.of(new Reference(name, "")));
    }

    private static Datum seen(Datum value, Origin.Kind kind, String name, SourceRange at) {
        return value.isUnknown() ? value.at(at) : value.through(kind, name, at);
    }

    private Datum variable(String variable, Expression.Name name) {
        Block block = config.variables().get(variable);
        if (block == null) {
            return undeclared(ModuleNotice.A_VARIABLE, "var." + variable, name.at());
        }
        VariableValue found = variables.known(variable);
        if (found == null) {
            if (!variables.begin(variable)) {
                throw new EvalException(ModuleNotice.VARIABLE_CIRCLE.with(variable), name.at());
            }
            try {
                found = variables.done(variable, VariableValue.of(this, block, variable));
            } catch (EvalException e) {
                throw variables.failed(variable, e);
            }
        }
        return seen(found.value(), found.kind(), variable, name.at());
    }

    /** The argument of the calling block for a variable, {@code null} when it has none. */
    Attribute input(String variable) {
        return call == null ? null : call.body().attributes().get(variable);
    }

    /** A block of the calling block that has the name of a variable: Terraform refuses it; {@code null} when there is none. */
    Block misplaced(String variable) {
        return call == null ? null : call.body().block(variable);
    }

    Env callEnv() {
        return callEnv;
    }

    private Datum local(String local, Expression.Name name) {
        Attribute attribute = config.locals().get(local);
        if (attribute == null) {
            return undeclared(ModuleNotice.A_LOCAL, "local." + local, name.at());
        }
        Datum value = locals.known(local);
        if (value == null) {
            if (!locals.begin(local)) {
                root.run().error(attribute.at(), ModuleNotice.BREAK_LOCAL_CIRCLE.with(local));
                throw new EvalException(ModuleNotice.LOCAL_CIRCLE.with(local), attribute.at());
            }
            try {
                value = locals.done(local, Evaluator.evaluate(attribute.value(), Env.of(this)));
            } catch (EvalException e) {
                throw locals.failed(local, e);
            }
        }
        return seen(value, Origin.Kind.LOCAL, local, name.at());
    }

    private Datum path(String what, SourceRange at) {
        return switch (what) {
            case "module" -> Datum.text(Paths.relative(root.directory(), config.directory()), at);
            case "root" -> Datum.text(".", at);
            case "cwd" -> Datum.unknown(ModuleNotice.WORKING_DIRECTORY, at, List.of());
            default -> throw new EvalException(ModuleNotice.NO_PATH.with(what), at);
        };
    }

    private Datum terraform(String what, SourceRange at) {
        if (what.equals("workspace") && root.workspaceName() != null) {
            return Datum.text(root.workspaceName(), at);
        }
        return Datum.unknown(ModuleNotice.WORKSPACE, at, List.of(new Reference("terraform." + what, "")));
    }

    private Datum resource(Map<String, Block> blocks, String key, String mode, Expression.Name name) {
        Block block = blocks.get(key);
        if (block == null) {
            String address = mode.isEmpty() ? root.id(prefix + key) : mode + key;
            return Datum.unknown(
                    ModuleNotice.RESOURCE_UNDECLARED.with(mode + key), name.at(), List.of(new Reference(address, "")));
        }
        return instances(block, name.at()).value();
    }

    /** The instances of a resource or data block of this module. */
    ResourceSet instances(Block block, SourceRange use) {
        Object found = resources.get(block);
        if (found == null) {
            resources.put(block, Boolean.TRUE);
            found = ResourceSet.of(this, block);
            resources.put(block, found);
        }
        if (found instanceof ResourceSet set) {
            return set;
        }
        throw new EvalException(ModuleNotice.NUMBER_CIRCLE.with(String.join(".", block.labels())), use);
    }

    private Datum module(String module, Expression.Name name) {
        Block block = config.modules().get(module);
        return block == null
                ? undeclared(ModuleNotice.A_MODULE, "module." + module, name.at())
                : call(block, name.at()).value();
    }

    /** A module call of this module with its instances. */
    ModuleCall call(Block block, SourceRange use) {
        Object found = calls.get(block.label(0));
        if (found == null) {
            calls.put(block.label(0), Boolean.TRUE);
            ModuleCall made = new ModuleCall(this, block);
            made.resolve();
            calls.put(block.label(0), made);
            found = made;
        }
        if (found instanceof ModuleCall done) {
            return done;
        }
        throw new EvalException(ModuleNotice.NUMBER_CIRCLE.with("module." + block.label(0)), use);
    }

    /** The value of an output of this module; unknown where it cannot be worked out. */
    Datum output(String output) {
        Datum value = outputs.known(output);
        if (value != null) {
            return value;
        }
        Block block = config.outputs().get(output);
        if (!outputs.begin(output)) {
            throw new EvalException(ModuleNotice.OUTPUT_CIRCLE.with(output), block.at());
        }
        try {
            return outputs.done(output, output(output, block));
        } catch (EvalException e) {
            throw outputs.failed(output, e);
        }
    }

    private Datum output(String output, Block block) {
        Attribute attribute = block.body().attributes().get("value");
        if (attribute == null) {
            return Datum.nullAt(block.at());
        }
        Datum value = new BodyEvaluator(root, prefix + "output." + output).argument(attribute, Env.of(this));
        return isTrue(block, "sensitive") ? value.withSensitive(true) : value;
    }

    static boolean isTrue(Block block, String argument) {
        return block.body().value(argument) instanceof Expression.Literal literal
                && (Boolean.TRUE.equals(literal.value()) || "true".equals(literal.value()));
    }
}
