package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Set;

/** No network ACL lets SSH or RDP in from everywhere. */
public final class NetworkAclAdminPorts implements Rule {
    private static final List<Integer> PORTS = List.of(22, 3389);

    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::NetworkAcl", "AWS::EC2::NetworkAclEntry");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (resource.type().equals("AWS::EC2::NetworkAclEntry")) {
            if (!resource.property("Egress").asBool().isTrue() && judge(resource.properties(), context)) {
                context.pass(Value.absent(resource.at()), "good");
            }
            return;
        }
        List<Value> entries = resource.property("Ingress").itemsOrSelf();
        boolean clean = !entries.isEmpty();
        for (Value entry : entries) {
            clean &= judge(entry, context);
        }
        if (clean) {
            context.pass(Value.absent(resource.at()), "good");
        }
    }

    private static boolean judge(Value entry, RuleContext context) {
        boolean denies =
                entry.get("RuleAction").asText().map("deny"::equalsIgnoreCase).orElse(false);
        if (denies) {
            return true;
        }
        for (String path : List.of("CidrBlock", "Ipv6CidrBlock")) {
            Value block = entry.get(path);
            boolean open =
                    block.asText().flatMap(Cidr::parse).map(Cidr::isEverywhere).orElse(false);
            if (open && isAdminOnly(entry)) {
                context.violation(block, "bad", block);
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the entry is about an administration port. Entries for every port are the default of every VPC and say
     * nothing: security groups decide there.
     */
    private static boolean isAdminOnly(Value entry) {
        int from = entry.path("PortRange.From").asNumber().map(Number::intValue).orElse(0);
        int to = entry.path("PortRange.To").asNumber().map(Number::intValue).orElse(0);
        String protocol = entry.get("Protocol").asText().orElse("");
        return Set.of("6", "tcp").contains(protocol)
                && to - from < 1024
                && PORTS.stream().anyMatch(port -> from <= port && port <= to);
    }
}
