package io.jenkins.plugins.ftr.engine.rules.compute;

import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.network.Cidr;
import java.util.Optional;
import java.util.Set;

/** The API server of an EKS cluster is not open to the whole internet. */
public final class ClusterPublicEndpoint implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EKS::Cluster");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        Value open = resource.property("ResourcesVpcConfig.EndpointPublicAccess");
        if (open.isUnknown()) {
            context.unknown(open);
            return;
        }
        if (open.asBool().isFalse()) {
            context.pass(open, "private");
            return;
        }
        Value blocks = resource.property("ResourcesVpcConfig.PublicAccessCidrs");
        for (Value block : blocks.itemsOrSelf()) {
            if (block.asText().flatMap(Cidr::parse).map(Cidr::isOpen).orElse(false)) {
                Value place = block.origin().kind() == Origin.Kind.DEFAULT
                                && open.origin().kind() != Origin.Kind.DEFAULT
                        ? open
                        : block;
                context.violation(place, "bad", block);
                return;
            }
        }
        Optional<Value> unread =
                blocks.itemsOrSelf().stream().filter(Value::isUnknown).findFirst();
        if (unread.isPresent()) {
            context.unknown(unread.get());
            return;
        }
        if (blocks.itemsOrSelf().isEmpty()) {
            // An empty list is sent as no list, so that EKS opens the endpoint to every address.
            context.violation(blocks, "bad", "0.0.0.0/0");
            return;
        }
        context.pass(blocks, "narrowed", blocks);
    }
}
