package io.jenkins.plugins.ftr.engine.report.view;

import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The verdict in words, the same in the terminal, the console, the pages and every report.
 *
 * @param status verdict of the gates
 * @param headline two or three words, e.g. {@code Not ready}
 * @param sentence why, naming the controls that matter most
 */
public record Verdict(GateStatus status, String headline, String sentence) {
    private static final int NAMED = 5;
    private static final int PARTS = 3;

    /** The verdict of a result in a language. */
    public static Verdict of(FtrResult result, Language language) {
        return of(result, ReportText.of(language));
    }

    /** The verdict of a result in given words. */
    public static Verdict of(FtrResult result, ReportText text) {
        GateStatus status = result.gate().status();
        int applicable =
                result.controls().size() - result.in(State.NOT_APPLICABLE).size();
        int ready = result.in(State.READY).size();
        if (status == GateStatus.PASSED) {
            boolean all = ready == applicable;
            return new Verdict(
                    status,
                    text.get(all ? "verdict.ready" : "verdict.passed"),
                    all
                            ? text.count("verdict.allReady", applicable)
                            : text.get("verdict.someReady", ready, applicable, result.readiness()));
        }
        String headline = text.get(status == GateStatus.FAILED ? "verdict.failed" : "verdict.unstable");
        List<String> parts = parts(result, text);
        String sentence = parts.isEmpty()
                ? brokenGates(result, text)
                : text.get("verdict.sentence", String.join(text.get("verdict.separator"), parts));
        return new Verdict(status, headline, sentence);
    }

    /** Headline and sentence in one line: {@code Not ready: 2 controls got worse (IAM-006, NETSEC-001).} */
    public String line(ReportText text) {
        return text.get("verdict.line", headline, sentence);
    }

    private static List<String> parts(FtrResult result, ReportText text) {
        List<String> parts = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        add(parts, named, text, "verdict.regressed", result.regressed());
        for (State state : List.of(State.CONTRADICTED, State.NEEDS_JUSTIFICATION, State.UNANSWERED, State.NOT_MET)) {
            if (parts.size() < PARTS) {
                add(parts, named, text, "verdict." + state.name(), result.in(state));
            }
        }
        return parts;
    }

    /** Every control is named once, under what is worst about it. */
    private static void add(
            List<String> parts, Set<String> named, ReportText text, String key, List<ControlResult> controls) {
        List<String> ids = controls.stream()
                .map(ControlResult::id)
                .filter(id -> !named.contains(id))
                .toList();
        if (!ids.isEmpty()) {
            named.addAll(ids);
            parts.add(text.count(key, ids.size(), text.list(ids, NAMED)));
        }
    }

    private static String brokenGates(FtrResult result, ReportText text) {
        List<String> broken = result.gate().items().stream()
                .filter(GateItem::broken)
                .map(GateItem::message)
                .toList();
        return broken.isEmpty() ? text.of(result.gate().status()) : String.join(" ", broken);
    }
}
