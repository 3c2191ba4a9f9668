package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Property;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The negotiation policies of classic load balancers: written inside the balancer in CloudFormation, as resources of their
 * own in Terraform. A TLS listener that names none uses {@code ELBSecurityPolicy-2016-08}, which accepts TLS 1.0.
 */
final class ClassicTlsPolicies {
    static final String BALANCER = "AWS::ElasticLoadBalancing::LoadBalancer";
    static final String POLICY = "AWS::ElasticLoadBalancing::Policy";

    private static final String BINDING = "AWS::ElasticLoadBalancing::ListenerPolicy";
    private static final Set<String> OLD =
            Set.of("Protocol-SSLv2", "Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1");

    private ClassicTlsPolicies() {}

    static void check(Resource resource, RuleContext context) {
        if (POLICY.equals(resource.type())) {
            if (isNegotiation(resource.property("PolicyType"))) {
                judge(resource.property("Attributes").itemsOrSelf(), context);
            }
            return;
        }
        for (Value listener : resource.property("Listeners").items()) {
            Value protocol = listener.get("Protocol");
            String text = protocol.asText().orElse("").toUpperCase(Locale.ROOT);
            if (text.equals("HTTPS") || text.equals("SSL")) {
                judgeListener(resource, listener, context);
            }
        }
    }

    private static void judgeListener(Resource balancer, Value listener, RuleContext context) {
        Value names = listener.get("PolicyNames");
        Value policies = balancer.property("Policies");
        boolean named = false;
        for (Value policy : policies.itemsOrSelf()) {
            boolean used = names.itemsOrSelf().stream()
                    .anyMatch(name -> name.asText().isPresent()
                            && name.asText().equals(policy.get("PolicyName").asText()));
            if (used && isNegotiation(policy.get("PolicyType"))) {
                judge(policy.get("Attributes").itemsOrSelf(), context);
                named = true;
            }
        }
        for (Value name : names.itemsOrSelf()) {
            if (name.asText().orElse("").startsWith("ELBSecurityPolicy-")) {
                reference(name, context);
                named = true;
            }
        }
        boolean vague = names.isUnknown()
                || names.itemsOrSelf().stream().anyMatch(Value::isUnknown)
                || policies.isUnknown()
                || isBoundSomewhere(context);
        if (named || isBound(balancer, listener.get("LoadBalancerPort"), context)) {
            return;
        }
        if (vague) {
            context.unknown(listener.get("Protocol"));
        } else {
            context.violation(listener.get("Protocol"), "classic-default");
        }
    }

    /** Whether a policy of its own is put on the port of the balancer; the policy is then judged where it stands. */
    private static boolean isBound(Resource balancer, Value port, RuleContext context) {
        return bindings(context).stream()
                .filter(binding -> belongsTo(binding, balancer, context))
                .map(binding -> binding.property("LoadBalancerPort"))
                .anyMatch(other -> other.isUnknown()
                        || !port.isText(other.asText().orElse("")).isFalse());
    }

    private static boolean isBoundSomewhere(RuleContext context) {
        return bindings(context).stream()
                .map(binding -> binding.property("LoadBalancerName"))
                .anyMatch(name -> name.isUnknown()
                        && context.infrastructure().targets(name).stream()
                                .noneMatch(target -> BALANCER.equals(target.type())));
    }

    private static List<Resource> bindings(RuleContext context) {
        List<Resource> direct = context.infrastructure().ofType(POLICY).stream()
                .filter(policy -> !policy.property("LoadBalancerPort").isAbsent())
                .toList();
        return Stream.concat(context.infrastructure().ofType(BINDING).stream(), direct.stream())
                .toList();
    }

    private static boolean belongsTo(Resource binding, Resource balancer, RuleContext context) {
        Value name = binding.property("LoadBalancerName");
        return context.infrastructure().targets(name).contains(balancer)
                || (name.asText().isPresent()
                        && name.asText()
                                .equals(balancer.property("LoadBalancerName").asText()));
    }

    private static boolean isNegotiation(Value type) {
        return type.isText("SSLNegotiationPolicyType").isTrue();
    }

    /** The attributes of a policy: one predefined policy, or the protocols one by one. */
    private static void judge(List<Value> attributes, RuleContext context) {
        Value recent = null;
        Value vague = null;
        for (Value attribute : attributes) {
            Value name = attribute.get("Name");
            Value value = attribute.get("Value");
            if (name.isText("Reference-Security-Policy").isTrue()) {
                reference(value, context);
                return;
            }
            boolean old = name.asText().map(OLD::contains).orElse(false);
            if (old && value.asBool().isTrue()) {
                context.violation(value, "classic-old", name);
                return;
            }
            if (name.isUnknown() || (old && value.isUnknown())) {
                vague = name.isUnknown() ? name : value;
            } else if (name.asText().orElse("").startsWith("Protocol-")
                    && value.asBool().isTrue()) {
                recent = name;
            }
        }
        if (vague != null) {
            context.unknown(vague);
        } else if (recent != null) {
            context.pass(recent, "classic-recent", recent);
        }
    }

    private static void reference(Value policy, RuleContext context) {
        boolean recent = ListenerTlsPolicy.isRecent(policy.asText().orElse(""));
        Property.report(policy, context, "Reference-Security-Policy", recent, "ELBSecurityPolicy-TLS-1-2-2017-01");
    }
}
