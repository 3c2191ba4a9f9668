package io.jenkins.plugins.ftr.engine.rules.network;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Instances, and what launches them, ask for no public address. */
public final class InstancePublicAddress implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        List<Value> settings = new ArrayList<>();
        settings.add(resource.property("AssociatePublicIpAddress"));
        String interfaces = resource.type().equals("AWS::EC2::LaunchTemplate")
                ? "LaunchTemplateData.NetworkInterfaces"
                : "NetworkInterfaces";
        for (Value one : resource.property(interfaces).itemsOrSelf()) {
            settings.add(one.get("AssociatePublicIpAddress"));
        }
        if (isInDefaultSubnet(resource)) {
            Value written = resource.property("NetworkInterfaces");
            context.violation(written.isAbsent() ? Value.absent(resource.at()) : written, "default-subnet");
        }
        if (settings.stream().allMatch(Value::isAbsent) && isLaunchedInDefaultSubnets(resource, interfaces, context)) {
            context.violation(Value.absent(resource.at()), "default-subnet");
        }
        for (Value setting : settings) {
            if (setting.isUnknown()) {
                context.unknown(setting);
            } else if (setting.asBool().isTrue()) {
                context.violation(setting, "bad");
            } else if (setting.asBool().isFalse()) {
                context.pass(setting, "good");
            }
        }
    }

    /** Nothing says where the instance starts: that is a default subnet, which gives public addresses unless told otherwise. */
    private static boolean isInDefaultSubnet(Resource resource) {
        if (!resource.type().equals("AWS::EC2::Instance")) {
            return false;
        }
        List<String> paths = List.of("AssociatePublicIpAddress", "SubnetId", "LaunchTemplate");
        List<String> names = List.of("network_interface", "primary_network_interface", "secondary_network_interface");
        return paths.stream().allMatch(path -> resource.property(path).isAbsent())
                && names.stream()
                        .allMatch(name -> resource.nativeAttributes().get(name).isAbsent())
                && resource.property("NetworkInterfaces").itemsOrSelf().stream()
                        .allMatch(InstancePublicAddress::isNowhere);
    }

    /**
     * A group that names zones and no subnet launches into the default subnets of these zones.
     * https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-in-vpc.html
     */
    private static boolean isLaunchedInDefaultSubnets(Resource launch, String interfaces, RuleContext context) {
        boolean placed =
                launch.property(interfaces).itemsOrSelf().stream().anyMatch(one -> !one.isAbsent() && !isNowhere(one));
        return !placed
                && context.infrastructure().referrers(launch).stream()
                        .filter(group -> group.type().equals("AWS::AutoScaling::AutoScalingGroup"))
                        .anyMatch(group -> group.property("VPCZoneIdentifier").isAbsent()
                                && !group.property("AvailabilityZones").isAbsent());
    }

    /** An interface that is made with the instance, in no subnet that is named, and that says nothing of its address. */
    private static boolean isNowhere(Value made) {
        return made.kind() == Value.Kind.MAP
                && Stream.of("NetworkInterfaceId", "SubnetId", "AssociatePublicIpAddress")
                        .allMatch(name -> made.get(name).isAbsent());
    }
}
