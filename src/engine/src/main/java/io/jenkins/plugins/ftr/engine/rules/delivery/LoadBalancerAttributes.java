package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;

/** The attributes of a load balancer, which CloudFormation writes as a list of keys and values. */
final class LoadBalancerAttributes {
    private LoadBalancerAttributes() {}

    /**
     * The value of an attribute.
     *
     * @param key name in the API, e.g. {@code access_logs.s3.enabled}
     * @param property name of the property that Terraform's argument is translated to
     */
    static Value find(Resource balancer, String key, String property) {
        Value vague = null;
        for (Value item : balancer.property("LoadBalancerAttributes").itemsOrSelf()) {
            if (item.get("Key").isText(key).isTrue()) {
                return item.get("Value");
            }
            if (item.isUnknown() || item.get("Key").isUnknown()) {
                vague = item.isUnknown() ? item : item.get("Key");
            }
        }
        return vague == null ? balancer.property(property) : vague;
    }

    /** What the code calls an attribute: the key in CloudFormation, an argument in Terraform. */
    static String name(Resource balancer, String key, String property) {
        return balancer.format().isTerraform() ? balancer.nativeName(property) : key;
    }

    /** Whether it is an application load balancer, the type when none is written. */
    static boolean isApplication(Resource balancer) {
        Value type = balancer.property("Type");
        return type.isAbsent() || type.isText("application").isTrue();
    }

    static boolean isGateway(Resource balancer) {
        return balancer.property("Type").isText("gateway").isTrue();
    }
}
