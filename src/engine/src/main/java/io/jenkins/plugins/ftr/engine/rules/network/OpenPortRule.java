package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rule on ports that must not be open to the whole internet; subclasses name the ports. */
abstract class OpenPortRule implements Rule {
    @Override
    public final Set<String> types() {
        return IngressRule.TYPES;
    }

    /** Which of the ports it forbids a permission allows; port to the name of its service. */
    abstract Map<Integer, String> ports();

    /** Whether permissions of every port are judged by another rule. */
    boolean leavesEveryPort() {
        return true;
    }

    @Override
    public final void check(Resource resource, RuleContext context) {
        List<IngressRule> rules = IngressRule.of(resource, context.infrastructure());
        boolean clean = true;
        for (IngressRule rule : rules) {
            clean &= judge(rule, context);
        }
        if (clean && !(rules.isEmpty() && !resource.type().equals("AWS::EC2::SecurityGroup"))) {
            context.pass(Value.absent(resource.at()), "good");
        }
    }

    private boolean judge(IngressRule rule, RuleContext context) {
        Optional<Value> source = rule.openSource();
        if (source.isEmpty() && rule.unknownSource().isEmpty()) {
            return true;
        }
        if (leavesEveryPort() && rule.coversEveryPort().isTrue()) {
            return true;
        }
        List<String> open = new ArrayList<>();
        boolean unknown = false;
        for (Map.Entry<Integer, String> port : ports().entrySet()) {
            Trilean covered = rule.covers(port.getKey());
            if (covered.isTrue()) {
                open.add(port.getValue() + " (" + port.getKey() + ")");
            } else if (covered.isUnknown()) {
                unknown = true;
            }
        }
        if (source.isPresent() && !open.isEmpty()) {
            context.violation(source.get(), "bad", open, source.get());
            return false;
        }
        if (source.isPresent() && unknown) {
            context.unknown(
                    rule.from().isUnknown() ? rule.from() : rule.to().isUnknown() ? rule.to() : rule.protocol());
            return false;
        }
        if (source.isEmpty() && rule.unknownSource().isPresent() && (unknown || !open.isEmpty())) {
            context.unknown(rule.unknownSource().get());
            return false;
        }
        return true;
    }
}
