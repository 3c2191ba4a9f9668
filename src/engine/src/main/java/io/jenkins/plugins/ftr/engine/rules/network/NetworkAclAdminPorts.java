package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** No network ACL lets SSH or RDP in from everywhere. */
public final class NetworkAclAdminPorts implements Rule {
    private static final Map<Integer, String> PORTS = new TreeMap<>(Map.of(22, "SSH", 3389, "RDP"));
    /** A range from here on, up to the end, is for answers to outgoing connections: network ACLs keep no state. */
    private static final int EPHEMERAL_FROM = 1024;

    private static final int EPHEMERAL_TO = 32_767;

    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::NetworkAcl", "AWS::EC2::NetworkAclEntry");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if (resource.type().equals("AWS::EC2::NetworkAclEntry")) {
            if (!resource.property("Egress").asBool().isTrue()
                    && judge(resource.properties(), siblings(resource, context.infrastructure()), context)) {
                context.pass(Value.absent(resource.at()), "good");
            }
            return;
        }
        if (resource.nativeType().equals("aws_default_network_acl")) {
            // The default ACL of a VPC lets everything through by design; security groups decide there.
            return;
        }
        List<Value> entries = resource.property("Ingress").itemsOrSelf();
        boolean clean = !entries.isEmpty();
        for (Value entry : entries) {
            clean &= judge(entry, entries, context);
        }
        if (clean) {
            context.pass(Value.absent(resource.at()), "good");
        }
    }

    /** The entries of the same network ACL that are resources of their own. */
    private static List<Value> siblings(Resource entry, Infrastructure infrastructure) {
        return infrastructure.targets(entry.property("NetworkAclId")).stream()
                .flatMap(acl -> infrastructure.referrers(acl).stream())
                .filter(other -> other.type().equals("AWS::EC2::NetworkAclEntry")
                        && !other.property("Egress").asBool().isTrue())
                .map(Resource::properties)
                .toList();
    }

    private static boolean judge(Value entry, List<Value> all, RuleContext context) {
        if (denies(entry)) {
            return true;
        }
        for (String path : List.of("CidrBlock", "Ipv6CidrBlock")) {
            Value block = entry.get(path);
            List<String> open = PORTS.entrySet().stream()
                    .filter(port -> opens(entry, port.getKey()) && !deniedBefore(entry, port.getKey(), path, all))
                    .map(port -> port.getValue() + " (" + port.getKey() + ")")
                    .toList();
            if (isOpen(block) && !open.isEmpty()) {
                context.violation(block, "bad", open, block);
                return false;
            }
            boolean vague = entry.get("Protocol").isUnknown()
                    || !isEveryProtocol(entry)
                            && (entry.path("PortRange.From").isUnknown()
                                    || entry.path("PortRange.To").isUnknown());
            if (vague && (isOpen(block) || block.isUnknown())) {
                context.unknown(
                        entry.isUnknown()
                                ? entry
                                : entry.get("Protocol").isUnknown() ? entry.get("Protocol") : entry.path("PortRange"));
                return false;
            }
            if (block.isUnknown() && !open.isEmpty()) {
                context.unknown(block);
                return false;
            }
        }
        return true;
    }

    private static boolean denies(Value entry) {
        return entry.get("RuleAction").asText().map("deny"::equalsIgnoreCase).orElse(false);
    }

    private static boolean isOpen(Value block) {
        return block.asText().flatMap(Cidr::parse).map(Cidr::isOpen).orElse(false);
    }

    private static boolean isEverywhere(Value block) {
        return block.asText().flatMap(Cidr::parse).map(Cidr::isEverywhere).orElse(false);
    }

    /** Whether the entry opens an administration port; a range for answers to outgoing connections does not count. */
    private static boolean opens(Value entry, int port) {
        if (isEveryProtocol(entry)) {
            return true;
        }
        int from = port(entry, "From");
        int to = port(entry, "To");
        boolean answers = from >= EPHEMERAL_FROM && to >= EPHEMERAL_TO;
        return isTcp(entry) && from <= port && port <= to && !answers;
    }

    /** Whether an entry with a lower number denies the same, so that this one is never reached. */
    private static boolean deniedBefore(Value entry, int port, String path, List<Value> all) {
        return all.stream()
                .filter(NetworkAclAdminPorts::denies)
                .filter(other -> number(other).compareTo(number(entry)) < 0)
                .filter(other -> isEverywhere(other.get(path)))
                .anyMatch(other -> isEveryProtocol(other)
                        || isTcp(other) && port(other, "From") <= port && port <= port(other, "To"));
    }

    private static boolean isEveryProtocol(Value entry) {
        return Set.of("-1", "all").contains(protocol(entry));
    }

    private static boolean isTcp(Value entry) {
        return Set.of("6", "tcp").contains(protocol(entry));
    }

    private static String protocol(Value entry) {
        return entry.get("Protocol").asText().orElse("").toLowerCase(Locale.ROOT);
    }

    private static int port(Value entry, String end) {
        return entry.path("PortRange." + end)
                .asNumber()
                .map(BigDecimal::intValue)
                .orElse(0);
    }

    private static BigDecimal number(Value entry) {
        return entry.get("RuleNumber").asNumber().orElse(BigDecimal.ZERO);
    }
}
