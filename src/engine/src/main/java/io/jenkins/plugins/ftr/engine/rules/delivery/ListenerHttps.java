package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Listeners that face the internet speak TLS, or redirect to HTTPS. TCP listeners pass TLS through and are not judged. */
public final class ListenerHttps implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancing::LoadBalancer");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        if ("AWS::ElasticLoadBalancing::LoadBalancer".equals(resource.type())) {
            judgeClassic(resource, context);
            return;
        }
        Value protocol = resource.property("Protocol");
        Value place = protocol.isAbsent() ? resource.property("Port") : protocol;
        String text = protocol.asText().orElse("").toUpperCase(Locale.ROOT);
        if (protocol.isAbsent() && resource.property("Port").isText("80").isTrue()) {
            text = "HTTP";
        }
        if (text.equals("HTTPS") || text.equals("TLS")) {
            context.pass(place, "encrypted", protocol);
        } else if (protocol.isUnknown()) {
            context.unknown(protocol, "protocol-unknown");
        } else if (text.equals("HTTP")) {
            judgeHttp(resource, place, context);
        }
    }

    /** A Classic Load Balancer cannot redirect. */
    private static void judgeClassic(Resource balancer, RuleContext context) {
        boolean internal = balancer.property("Scheme").isText("internal").isTrue();
        for (Value listener : balancer.property("Listeners").items()) {
            Value protocol = listener.get("Protocol");
            String text = protocol.asText().orElse("").toUpperCase(Locale.ROOT);
            if (text.equals("HTTP")) {
                if (internal) {
                    context.pass(protocol, "internal");
                } else {
                    context.violation(protocol, "plain");
                }
            } else if (text.equals("HTTPS") || text.equals("SSL")) {
                context.pass(protocol, "encrypted", protocol);
            } else if (protocol.isUnknown()) {
                context.unknown(protocol, "protocol-unknown");
            }
        }
    }

    private static void judgeHttp(Resource listener, Value place, RuleContext context) {
        List<Value> actions = listener.property("DefaultActions").itemsOrSelf();
        Trilean serves = Trilean.of(actions.isEmpty());
        for (Value action : actions) {
            serves = serves.or(servesContent(action));
        }
        Value balancer = listener.property("LoadBalancerArn");
        boolean internal = context.infrastructure().targets(balancer).stream()
                .anyMatch(target -> target.property("Scheme").isText("internal").isTrue());
        if (serves.isFalse()) {
            context.pass(place, "redirect");
        } else if (internal) {
            context.pass(place, "internal");
        } else if (serves.isUnknown()) {
            context.unknown(place, "action-unknown");
        } else {
            context.violation(place, "plain");
        }
    }

    private static Trilean servesContent(Value action) {
        Value type = action.get("Type");
        if (action.isUnknown() || type.isUnknown()) {
            return Trilean.UNKNOWN;
        }
        if (type.isText("redirect").isTrue()) {
            Value target = action.path("RedirectConfig.Protocol");
            return target.isUnknown()
                    ? Trilean.UNKNOWN
                    : Trilean.of(!target.isText("HTTPS").isTrue());
        }
        return Trilean.of(!type.isText("fixed-response").isTrue());
    }
}
