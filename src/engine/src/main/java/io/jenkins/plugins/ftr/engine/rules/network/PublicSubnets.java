package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.util.List;

/** Tells which subnets are public: those whose route table leads to an internet gateway. */
final class PublicSubnets {
    private PublicSubnets() {}

    /**
     * Whether a subnet is public.
     *
     * @return unknown when the code does not say which route table the subnet uses
     */
    static Trilean isPublic(Resource subnet, Infrastructure infrastructure) {
        if (subnet.type().equals("AWS::EC2::DefaultSubnet")) {
            return Trilean.TRUE;
        }
        Trilean result = Trilean.UNKNOWN;
        for (Resource referrer : infrastructure.referrers(subnet)) {
            if (!referrer.type().equals("AWS::EC2::SubnetRouteTableAssociation")
                    || !infrastructure.targets(referrer.property("SubnetId")).contains(subnet)) {
                continue;
            }
            List<Resource> tables = infrastructure.targets(referrer.property("RouteTableId"));
            for (Resource table : tables) {
                if (leadsToInternet(table, infrastructure)) {
                    return Trilean.TRUE;
                }
                result = Trilean.FALSE;
            }
        }
        return result;
    }

    private static boolean leadsToInternet(Resource table, Infrastructure infrastructure) {
        for (Value route : table.property("Routes").itemsOrSelf()) {
            if (isInternetRoute(route, infrastructure)) {
                return true;
            }
        }
        return infrastructure.referrers(table).stream()
                .filter(referrer -> referrer.type().equals("AWS::EC2::Route"))
                .anyMatch(route -> isInternetRoute(route.properties(), infrastructure));
    }

    private static boolean isInternetRoute(Value route, Infrastructure infrastructure) {
        Value gateway = route.get("GatewayId");
        return gateway.asText().map(text -> text.startsWith("igw-")).orElse(false)
                || infrastructure.targets(gateway).stream()
                        .anyMatch(target -> target.type().equals("AWS::EC2::InternetGateway"));
    }
}
