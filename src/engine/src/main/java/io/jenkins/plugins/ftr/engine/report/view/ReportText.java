package io.jenkins.plugins.ftr.engine.report.view;

import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.Metric;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.Severity;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.List;

/** The words of the reports in one language. */
public final class ReportText {
    private final Messages messages;

    private ReportText(Messages messages) {
        this.messages = messages;
    }

    /** The words of a language. */
    public static ReportText of(Language language) {
        return new ReportText(Messages.of(ReportText.class, language));
    }

    public Language language() {
        return messages.language();
    }

    /**
     * A text of the catalogue.
     *
     * @param key its key
     * @param arguments values of its placeholders
     */
    public String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /**
     * A text that depends on a number: {@code key.one} for 1, {@code key.many} else. The number is placeholder 0.
     *
     * @param key its key without the ending
     * @param count the number
     * @param more values of the placeholders from 1 on
     */
    public String count(String key, int count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return messages.get(key + (count == 1 ? ".one" : ".many"), arguments);
    }

    public String of(State state) {
        return messages.get("state." + state.name());
    }

    public String of(Severity severity) {
        return messages.get("severity." + severity.name());
    }

    public String of(Outcome outcome) {
        return messages.get("outcome." + outcome.name());
    }

    public String of(GateStatus status) {
        return messages.get("gate." + status.name());
    }

    public String of(Metric metric) {
        return messages.get("metric." + metric.name());
    }

    public String of(Criticality criticality) {
        return messages.get("criticality." + criticality.name());
    }

    public String of(Change.Kind kind) {
        return messages.get("change." + kind.name());
    }

    /**
     * Names in a row, the last of too many replaced by their number: {@code A, B and 3 more}.
     *
     * @param names the names
     * @param most how many are named
     */
    public String list(List<String> names, int most) {
        String separator = messages.get("list.separator");
        if (names.size() <= most) {
            return String.join(separator, names);
        }
        return messages.get("list.more", String.join(separator, names.subList(0, most)), names.size() - most);
    }
}
