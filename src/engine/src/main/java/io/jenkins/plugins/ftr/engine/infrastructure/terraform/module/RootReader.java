package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.Map;
import java.util.Set;

/** Lists all resources below one root module. */
final class RootReader {
    private static final int STEPS_PER_RESOURCE = 100;

    private final RootContext root;
    private final Descriptions descriptions;
    private final Progress progress;

    RootReader(RootContext root, Descriptions descriptions, Progress progress) {
        this.root = root;
        this.descriptions = descriptions;
        this.progress = progress;
    }

    void read(ModuleConfig config) {
        try {
            module(ModuleInstance.root(root, config));
        } catch (EvalException e) {
            if (!root.budget().isExhausted()) {
                throw e;
            }
            root.run()
                    .unresolved(
                            new SourceRange(config.files().iterator().next().path(), 1, 1, 1),
                            ModuleNotice.ROOT_PART.with(root.directory()),
                            e.notice());
        }
    }

    private void module(ModuleInstance module) {
        progress.checkCancelled();
        root.budget().spend(STEPS_PER_RESOURCE, SourceRange.UNKNOWN);
        ModuleConfig config = module.config();
        if (config.outline() == null && (descriptions.wants(config.directory()) || module.parent() == null)) {
            describe(module);
        }
        for (Block block : config.resources().values()) {
            ResourceSet set = module.instances(block, block.at());
            Trilean exists = set.certain() ? module.exists() : Trilean.UNKNOWN;
            Set<String> conditions = exists.isTrue() ? Set.of() : ExistenceConditions.of(module, block, set.certain());
            for (ResourceInstance instance : set.instances()) {
                root.budget().spend(STEPS_PER_RESOURCE, block.at());
                add(
                        module,
                        block.label(0),
                        instance.address(),
                        module.shown(block.at()),
                        exists,
                        module.shown(instance.body()),
                        conditions);
            }
        }
        for (Block block : config.modules().values()) {
            for (ModuleInstance child : module.call(block, block.at()).instances()) {
                module(child);
            }
        }
    }

    /** Lists what a module declares besides resources, as if it were a root module. */
    static void describe(RootContext root, ModuleConfig config) {
        new RootReader(root, null, Progress.NONE).describe(ModuleInstance.root(root, config));
    }

    private void describe(ModuleInstance module) {
        new Declarations(
                        module,
                        (type, address, at, attributes) ->
                                add(module, type, module.prefix() + address, at, module.exists(), attributes, Set.of()))
                .describe();
    }

    private void add(
            ModuleInstance module,
            String type,
            String address,
            SourceRange at,
            Trilean exists,
            Datum attributes,
            Set<String> conditions) {
        Value value = Values.of(attributes, root.budget());
        Map<String, io.jenkins.plugins.ftr.engine.infrastructure.Resource.Suppression> suppressions =
                module.config().suppressions(at, module.suppressions());
        root.run()
                .add(new NativeResource(
                        root.directory(),
                        address,
                        type,
                        Format.TERRAFORM,
                        at,
                        exists,
                        value,
                        suppressions,
                        "",
                        conditions));
    }
}
