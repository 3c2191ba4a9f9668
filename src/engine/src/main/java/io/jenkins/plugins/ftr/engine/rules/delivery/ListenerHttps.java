package io.jenkins.plugins.ftr.engine.rules.delivery;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.Locale;
import java.util.Set;

/** Listeners that face the internet speak TLS, or redirect to HTTPS. TCP listeners pass TLS through and are not judged. */
public final class ListenerHttps implements Rule {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ElasticLoadBalancingV2::Listener");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
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

    private static void judgeHttp(Resource listener, Value place, RuleContext context) {
        Trilean serves = Trilean.FALSE;
        for (Value action : listener.property("DefaultActions").itemsOrSelf()) {
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
