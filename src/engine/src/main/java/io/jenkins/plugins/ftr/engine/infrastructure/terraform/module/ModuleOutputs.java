package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.LazyObject;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.OutlineCode;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.Collection;
import java.util.List;

/** A module call as its caller sees it: the outputs. Of a module whose source is not at hand nothing is known. */
final class ModuleOutputs implements LazyObject {
    private final String call;
    private final ModuleInstance module;

    /**
     * Outputs of a module, of an outline, or of one that nothing is known of.
     *
     * @param call {@code module.name}
     * @param module the module, {@code null} when its source is not at hand
     */
    ModuleOutputs(String call, ModuleInstance module) {
        this.call = call;
        this.module = module;
    }

    @Override
    public Datum attribute(String name, SourceRange at) {
        boolean outlined = module != null && module.config().outline() != null;
        if (module == null || outlined && !module.config().outputs().containsKey(name)) {
            return Datum.unknown(reason(), at, List.of(new Reference(call, name)));
        }
        if (!module.config().outputs().containsKey(name)) {
            throw new EvalException(ModuleNotice.NO_OUTPUT.with(call, name), at);
        }
        Datum value = module.output(name);
        if (outlined && !OutlineCode.is(at)) {
            value = module.shown(value);
        }
        return value.isUnknown() && value.kind() != Datum.Kind.LAZY
                ? value.at(at)
                : value.through(Origin.Kind.LOCAL, call + "." + name, at);
    }

    @Override
    public Collection<String> names() {
        return module == null || module.config().outline() != null
                ? null
                : module.config().outputs().keySet();
    }

    @Override
    public Reference reference() {
        return new Reference(call, "");
    }

    @Override
    public Notice reason() {
        return ModuleNotice.SOURCE_OF_CALL_NOT_HERE.with(call);
    }
}
