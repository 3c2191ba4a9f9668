package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import io.jenkins.plugins.ftr.engine.text.NearestMatch;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One gate.
 *
 * @param metric what is measured
 * @param threshold the gate breaks when the actual value reaches it (READINESS: falls below it)
 * @param criticality what breaking does
 */
public record QualityGate(Metric metric, int threshold, Criticality criticality) implements Serializable {
    /** Used when the user names no gate. */
    public static final List<QualityGate> DEFAULTS = List.of(
            new QualityGate(Metric.REGRESSED, 1, Criticality.FAILURE),
            new QualityGate(Metric.CONTRADICTED, 1, Criticality.FAILURE),
            new QualityGate(Metric.NEEDS_JUSTIFICATION, 1, Criticality.UNSTABLE));

    private static final int PARTS = 3;
    private static final int PERCENT = 100;

    /** {@link #parse(String, Language)} with messages in English. */
    public static QualityGate parse(String text) {
        return parse(text, Language.EN);
    }

    /**
     * Reads a gate from its short form.
     *
     * @param text {@code METRIC:THRESHOLD:CRITICALITY}, e.g. {@code REGRESSED:1:FAILURE}; case does not matter, {@code -}
     *     and {@code _} are the same
     * @param language language of messages
     * @throws GateSyntaxException when it is written otherwise; the message names what is allowed and the nearest match
     */
    public static QualityGate parse(String text, Language language) {
        Messages messages = Messages.of(QualityGate.class, language);
        String given = text == null ? "" : text;
        String[] parts = given.split(":", -1);
        if (parts.length != PARTS) {
            throw new GateSyntaxException(messages.get("gate.form", given));
        }
        Metric metric = constant(Metric.class, parts[0], "gate.metric", given, messages);
        Criticality criticality = constant(Criticality.class, parts[2], "gate.criticality", given, messages);
        int threshold;
        try {
            threshold = Integer.parseInt(parts[1].strip());
        } catch (NumberFormatException e) {
            throw new GateSyntaxException(messages.get("gate.number", parts[1].strip(), given));
        }
        return checked(new QualityGate(metric, threshold, criticality), messages);
    }

    /**
     * The gate itself when its threshold makes sense.
     *
     * @throws GateSyntaxException when the threshold would break always or never
     */
    public QualityGate checked(Language language) {
        return checked(this, Messages.of(QualityGate.class, language));
    }

    private static QualityGate checked(QualityGate gate, Messages messages) {
        boolean percent = gate.metric == Metric.READINESS || gate.metric == Metric.READINESS_DROP;
        int least = gate.metric == Metric.READINESS ? 0 : 1;
        int most = percent ? PERCENT : Integer.MAX_VALUE;
        if (gate.threshold < least || gate.threshold > most) {
            throw new GateSyntaxException(
                    percent
                            ? messages.get("gate.percent", gate.threshold, gate.metric, least)
                            : messages.get("gate.least", gate.threshold, gate.metric));
        }
        return gate;
    }

    private static <E extends Enum<E>> E constant(
            Class<E> type, String found, String message, String text, Messages messages) {
        String name = found.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        int index = allowed.indexOf(name);
        if (index < 0) {
            throw new GateSyntaxException(messages.get(message, found.strip(), text, String.join(", ", allowed))
                    + NearestMatch.suggestion(name, allowed, messages.language()));
        }
        return type.getEnumConstants()[index];
    }

    /** The short form that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return metric + ":" + threshold + ":" + criticality;
    }
}
