package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One permission of a security group for incoming traffic, in whatever resource it is written.
 *
 * @param entry the rule as a whole
 * @param from first port
 * @param to last port
 * @param protocol protocol
 * @param sources CIDR blocks, IPv4 and IPv6
 */
record IngressRule(Value entry, Value from, Value to, Value protocol, List<Value> sources) {
    /** Types that hold such permissions. */
    static final Set<String> TYPES = Set.of(
            "AWS::EC2::SecurityGroup",
            "AWS::EC2::DefaultSecurityGroup",
            "AWS::EC2::SecurityGroupIngress",
            "AWS::EC2::SecurityGroupRule");

    private static final int LAST_PORT = 65_535;

    /** The permissions written in a resource; a part that is not known stands in the list as it is. */
    static List<IngressRule> of(Resource resource, Infrastructure infrastructure) {
        if (resource.type().equals("AWS::EC2::SecurityGroupRule")) {
            boolean egress = resource.property("Type").isText("egress").isTrue();
            return egress ? List.of() : List.of(of(resource.properties(), infrastructure));
        }
        if (resource.type().equals("AWS::EC2::SecurityGroupIngress")) {
            return List.of(of(resource.properties(), infrastructure));
        }
        return resource.property("SecurityGroupIngress").itemsOrSelf().stream()
                .map(entry -> of(entry, infrastructure))
                .toList();
    }

    private static IngressRule of(Value entry, Infrastructure infrastructure) {
        List<Value> sources = new ArrayList<>(entry.get("CidrIp").itemsOrSelf());
        if (!entry.isUnknown()) {
            sources.addAll(entry.get("CidrIpv6").itemsOrSelf());
            for (Value list : entry.get("SourcePrefixListId").itemsOrSelf()) {
                sources.addAll(blocks(list, infrastructure));
            }
        }
        return new IngressRule(entry, entry.get("FromPort"), entry.get("ToPort"), entry.get("IpProtocol"), sources);
    }

    /** The blocks of a prefix list of this code, at the place where the list is named; lists of others name somebody. */
    private static List<Value> blocks(Value list, Infrastructure infrastructure) {
        List<Value> blocks = new ArrayList<>();
        for (Resource target : infrastructure.targets(list)) {
            for (Value entry : target.property("Entries").itemsOrSelf()) {
                blocks.add(entry.get("Cidr").at(list.at()));
            }
        }
        return blocks;
    }

    /** The first source that is the open internet. */
    Optional<Value> openSource() {
        return sources.stream()
                .filter(source ->
                        source.asText().flatMap(Cidr::parse).map(Cidr::isOpen).orElse(false))
                .findFirst();
    }

    /** The first source that is not known. */
    Optional<Value> unknownSource() {
        return entry.isUnknown()
                ? Optional.of(entry)
                : sources.stream().filter(Value::isUnknown).findFirst();
    }

    private boolean isEveryProtocol() {
        return protocol.asText()
                .map(text -> text.equals("-1") || text.equalsIgnoreCase("all"))
                .orElse(false);
    }

    private Trilean hasPorts() {
        if (protocol.isUnknown()) {
            return Trilean.UNKNOWN;
        }
        String text = protocol.asText().orElse("").toLowerCase(Locale.ROOT);
        return Trilean.of(
                isEveryProtocol() || Set.of("tcp", "udp", "6", "17", "").contains(text));
    }

    /** Whether every port is allowed: every protocol, or the whole range. */
    Trilean coversEveryPort() {
        if (isEveryProtocol()) {
            return Trilean.TRUE;
        }
        return hasPorts().and(spans(1, LAST_PORT));
    }

    /** Whether a port is allowed for TCP or UDP. */
    Trilean covers(int port) {
        if (isEveryProtocol()) {
            return Trilean.TRUE;
        }
        return hasPorts().and(spans(port, port));
    }

    private Trilean spans(int first, int last) {
        Optional<Integer> low = from.asNumber().map(number -> number.intValue());
        Optional<Integer> high = to.asNumber().map(number -> number.intValue());
        Trilean below = low.map(number -> Trilean.of(number <= first))
                .orElse(from.isUnknown() ? Trilean.UNKNOWN : Trilean.FALSE);
        Trilean above = high.map(number -> Trilean.of(number >= last || number == -1))
                .orElse(to.isUnknown() ? Trilean.UNKNOWN : Trilean.FALSE);
        return below.and(above);
    }
}
