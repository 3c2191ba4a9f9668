package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Env;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.List;

/**
 * A resource or data block with its instances.
 *
 * @param instances the instances, one of unknown existence when their number is not known
 * @param certain whether the instances are known to exist
 * @param value what a reference to the block gives
 */
record ResourceSet(List<ResourceInstance> instances, boolean certain, Datum value) {
    static ResourceSet of(ModuleInstance module, Block block) {
        RootContext root = module.root();
        String local = (block.type().equals("data") ? "data." : "") + block.label(0) + "." + block.label(1);
        String base = block.type().equals("data") ? local : module.prefix() + local;
        Repetition repetition = Repetition.of(block, Env.of(module), root, module.prefix() + local);
        List<ResourceInstance> instances =
                new ArrayList<>(repetition.instances().size());
        List<Datum> items = new ArrayList<>(repetition.instances().size());
        for (Repetition.Instance instance : repetition.instances()) {
            ResourceInstance resource = new ResourceInstance(root, block, base + instance.key(), instance.env());
            instances.add(resource);
            items.add(Datum.lazy(resource, block.at()));
        }
        boolean certain = repetition.kind() != Repetition.Kind.UNKNOWN;
        Reference whole = certain ? null : instances.get(0).reference();
        Notice reason = certain ? Notice.NONE : instances.get(0).reason();
        return new ResourceSet(instances, certain, repetition.value(items, block.at(), whole, reason));
    }
}
