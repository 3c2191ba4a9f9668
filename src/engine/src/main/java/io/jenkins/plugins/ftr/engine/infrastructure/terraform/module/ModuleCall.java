package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Env;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.List;

/** A {@code module} block with the instances it makes. */
final class ModuleCall {
    private static final int MAX_DEPTH = 64;

    private final ModuleInstance caller;
    private final Block block;
    private final String name;
    private final List<ModuleInstance> instances = new ArrayList<>();
    private Datum value;

    ModuleCall(ModuleInstance caller, Block block) {
        this.caller = caller;
        this.block = block;
        this.name = block.label(0);
    }

    /** The path of a local source, or {@code null} for another kind of source. */
    static String localSource(Block block) {
        String source = source(block);
        return source != null
                        && (source.equals(".")
                                || source.equals("..")
                                || source.startsWith("./")
                                || source.startsWith("../"))
                ? source
                : null;
    }

    private static String source(Block block) {
        return block.body().value("source") instanceof Expression.Literal literal
                        && literal.value() instanceof String text
                ? text
                : null;
    }

    /** Makes the instances; called once. */
    void resolve() {
        RootContext root = caller.root();
        Repetition repetition = Repetition.of(block, Env.of(caller), root, caller.prefix() + "module." + name);
        ModuleConfig config = config();
        List<Datum> items = new ArrayList<>();
        for (Repetition.Instance instance : repetition.instances()) {
            String call = "module." + name + instance.key();
            ModuleInstance module = config == null
                    ? null
                    : new ModuleInstance(
                            root,
                            config,
                            caller,
                            block,
                            caller.prefix() + call + ".",
                            callPath(),
                            repetition.kind() == Repetition.Kind.UNKNOWN ? Trilean.UNKNOWN : caller.exists(),
                            instance.env(),
                            caller.config().suppressions(block.at(), caller.suppressions()));
            if (module != null) {
                instances.add(module);
            }
            items.add(Datum.lazy(new ModuleOutputs(call, module), block.at()));
        }
        value = repetition.value(
                items, block.at(), new Reference("module." + name, ""), ModuleNotice.INSTANCES_UNKNOWN);
    }

    private String callPath() {
        return caller.callPath().isEmpty() ? name : caller.callPath() + "." + name;
    }

    private ModuleConfig config() {
        RootContext root = caller.root();
        String local = localSource(block);
        Outline outlinedCaller = caller.config().outline();
        if (outlinedCaller != null) {
            Outline nested = local == null ? null : root.loader().outlines().nested(outlinedCaller, local);
            return nested == null ? null : nested.config();
        }
        String directory = local != null
                ? Paths.join(caller.config().directory(), local)
                : root.externals().directory(callPath());
        ModuleConfig config = directory == null ? null : root.loader().module(directory);
        if (config == null) {
            Outline outline = local == null ? outline() : null;
            unresolved(local, directory, outline);
            return outline == null ? null : outline.config();
        }
        int depth = 0;
        List<String> chain = new ArrayList<>();
        chain.add(0, directory);
        for (ModuleInstance module = caller; module != null; module = module.parent()) {
            chain.add(0, module.config().directory());
            depth++;
            if (module.config().directory().equals(directory)) {
                root.run().error(block.at(), ModuleNotice.CALLS_ITSELF.with(name, String.join(" -> ", chain)));
                return null;
            }
        }
        if (depth >= MAX_DEPTH) {
            root.run()
                    .unresolved(
                            block.at(), ModuleNotice.MODULE.with(name), ModuleNotice.NESTED_TOO_DEEP.with(MAX_DEPTH));
            return null;
        }
        return config;
    }

    /** What is known of a module of the registry though its source is not at hand; {@code null} when nothing is. */
    private Outline outline() {
        return outline(block, caller.root().loader().outlines());
    }

    static Outline outline(Block block, Outlines outlines) {
        String source = source(block);
        RegistrySource registry = source == null ? null : RegistrySource.of(source);
        if (registry == null) {
            return null;
        }
        Expression version = block.body().value("version");
        if (version == null) {
            return outlines.find(registry, null);
        }
        return version instanceof Expression.Literal literal && literal.value() instanceof String text
                ? outlines.find(registry, text)
                : null;
    }

    private void unresolved(String local, String directory, Outline outline) {
        String source = source(block);
        Notice reason;
        if (source == null) {
            reason = ModuleNotice.SOURCE_NOT_PLAIN;
        } else if (local != null) {
            reason = directory == null ? ModuleNotice.SOURCE_LEADS_OUT : ModuleNotice.NO_CODE_IN.with(directory);
        } else if (outline != null) {
            reason = ModuleNotice.OUTLINE_ONLY.with(outline.versions());
        } else {
            reason = ModuleNotice.SOURCE_NOT_HERE;
        }
        caller.root().run().unresolved(block.at(), said(source), reason);
    }

    private Notice said(String source) {
        if (source == null) {
            return ModuleNotice.MODULE.with(name);
        }
        return (isRegistry(source) ? ModuleNotice.MODULE_FROM_REGISTRY : ModuleNotice.MODULE_FROM).with(name, source);
    }

    private static boolean isRegistry(String source) {
        String path =
                source.contains("//") && !source.contains("::") ? source.substring(0, source.indexOf("//")) : source;
        int slashes = (int) path.chars().filter(c -> c == '/').count();
        return !source.contains("::")
                && !source.contains("@")
                && !source.contains("github.com")
                && (slashes == 2 || slashes == 3);
    }

    List<ModuleInstance> instances() {
        return instances;
    }

    /** What {@code module.name} is in the caller's expressions. */
    Datum value() {
        return value;
    }
}
