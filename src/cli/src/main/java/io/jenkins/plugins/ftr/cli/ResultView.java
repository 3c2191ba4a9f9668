package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.cli.Terminal.Style;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows a verdict on a terminal: the verdict and what got worse first, then what is left to do, then the gates. */
final class ResultView {
    private static final int BAR = 30;
    private static final int MAX_REASONS = 4;

    private final Terminal terminal;
    private final Messages messages;
    private final boolean all;

    /**
     * @param all list the controls that are ready as well
     */
    ResultView(Terminal terminal, Language language, boolean all) {
        this.terminal = terminal;
        this.messages = Messages.of(ResultView.class, language);
        this.all = all;
    }

    void print(FtrResult result) {
        heading(result);
        changes(result);
        controls(result);
        warnings(result);
        gates(result);
        infrastructure(result);
        verdict(result);
    }

    private void heading(FtrResult result) {
        terminal.line(
                terminal.style(Style.BOLD, Terminal.clean(result.workload().name()))
                        + "  "
                        + Terminal.clean(result.checklist().title())
                        + " " + result.checklist().version() + "  "
                        + terminal.style(Style.DIM, result.date().toString()));
        int filled = result.readiness() * BAR / 100;
        Style style = result.readiness() == 100 ? Style.GOOD : Style.WARN;
        terminal.line(messages.get("readiness") + " "
                + terminal.style(style, result.readiness() + " %") + "  "
                + terminal.style(style, "█".repeat(filled))
                + terminal.style(Style.DIM, "░".repeat(BAR - filled))
                + "  " + drop(result));
        List<String> counts = new ArrayList<>();
        for (Map.Entry<State, Integer> entry : result.counts().entrySet()) {
            if (entry.getValue() > 0) {
                counts.add(terminal.style(style(entry.getKey()), entry.getKey() + " " + entry.getValue()));
            }
        }
        terminal.line(String.join("  ", counts));
        terminal.line();
    }

    private String drop(FtrResult result) {
        if (!result.baseline().exists()) {
            return "";
        }
        int difference = result.readiness() - result.baseline().readiness();
        return messages.get(
                "against",
                (difference > 0 ? "+" : "") + difference,
                result.baseline().source());
    }

    private void changes(FtrResult result) {
        if (!result.baseline().exists()) {
            return;
        }
        List<ControlResult> regressed = result.regressed();
        if (regressed.isEmpty()) {
            terminal.line(terminal.style(Style.GOOD, messages.get("nothing.regressed")));
        } else {
            terminal.line(terminal.style(Style.BAD, messages.get("regressed", regressed.size())));
            for (ControlResult control : regressed) {
                String states = control.previousState() == null || control.previousState() == control.state()
                        ? control.state().toString()
                        : control.previousState() + " → " + control.state();
                terminal.line("  " + terminal.style(Style.BOLD, control.id()) + "  " + control.title() + "  "
                        + terminal.style(Style.BAD, states));
                reasons(control);
            }
        }
        long improved = result.changes().stream()
                .filter(change -> change.kind() == Change.Kind.IMPROVED)
                .count();
        if (improved > 0) {
            terminal.line(terminal.style(Style.GOOD, messages.get("improved", improved)));
        }
        terminal.line();
    }

    private void controls(FtrResult result) {
        List<ControlResult> shown = result.controls().stream()
                .filter(control -> all || control.state() != State.READY && control.state() != State.NOT_APPLICABLE)
                .filter(control -> !(control.regressed() && result.baseline().exists()))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        int idWidth = shown.stream()
                .mapToInt(control -> Terminal.width(control.id()))
                .max()
                .orElse(0);
        int stateWidth = shown.stream()
                .mapToInt(control -> control.state().name().length())
                .max()
                .orElse(0);
        String section = "";
        for (ControlResult control : shown) {
            if (!control.section().equals(section)) {
                section = control.section();
                terminal.line(terminal.style(Style.BOLD, section));
            }
            terminal.line("  " + Terminal.pad(control.id(), idWidth) + "  "
                    + terminal.style(
                            style(control.state()), Terminal.pad(control.state().name(), stateWidth))
                    + "  " + control.title());
            if (control.state() != State.READY && control.state() != State.UNANSWERED) {
                reasons(control);
            }
        }
        terminal.line();
    }

    private void reasons(ControlResult control) {
        List<Reason> reasons = control.reasons();
        for (Reason reason : reasons.subList(0, Math.min(MAX_REASONS, reasons.size()))) {
            terminal.line("      " + place(reason) + Terminal.clean(reason.message()));
        }
        if (reasons.size() > MAX_REASONS) {
            terminal.line(
                    "      " + terminal.style(Style.DIM, messages.get("more.reasons", reasons.size() - MAX_REASONS)));
        }
    }

    private String place(Reason reason) {
        String place = reason.at().toString();
        return place.isEmpty() ? "" : terminal.style(Style.INFO, Terminal.clean(place)) + "  ";
    }

    private void warnings(FtrResult result) {
        for (Reason warning : result.warnings()) {
            terminal.line(terminal.style(Style.WARN, messages.get("warning")) + " " + place(warning)
                    + Terminal.clean(warning.message()));
        }
        if (!result.warnings().isEmpty()) {
            terminal.line();
        }
    }

    private void gates(FtrResult result) {
        for (GateItem item : result.gate().items()) {
            Style style = !item.broken() ? Style.GOOD : item.status() == GateStatus.FAILED ? Style.BAD : Style.WARN;
            String mark = item.broken() ? "✗" : "✓";
            terminal.line(terminal.style(style, mark) + " " + Terminal.clean(item.message()));
        }
        String reason = Terminal.clean(result.baseline().reason());
        if (result.baseline().exists()) {
            String source = Terminal.clean(result.baseline().source());
            terminal.line(terminal.style(Style.DIM, messages.get("baseline", source, reason)));
        } else if (!reason.isEmpty()) {
            terminal.line(terminal.style(Style.DIM, messages.get("baseline.none", reason)));
        }
    }

    private void infrastructure(FtrResult result) {
        FtrResult.InfrastructureSummary summary = result.infrastructure();
        terminal.line(terminal.style(
                Style.DIM, messages.get("infrastructure", summary.files(), summary.resources(), summary.unresolved())));
        for (Reason error : summary.parseErrors()) {
            terminal.line(terminal.style(Style.WARN, messages.get("not.read")) + " " + place(error)
                    + Terminal.clean(error.message()));
        }
    }

    private void verdict(FtrResult result) {
        Style style =
                switch (result.gate().status()) {
                    case PASSED -> Style.GOOD;
                    case UNSTABLE -> Style.WARN;
                    case FAILED -> Style.BAD;
                };
        terminal.line(terminal.style(
                style,
                messages.get(
                        "verdict." + result.gate().status(), result.workload().name(), result.readiness())));
    }

    private static Style style(State state) {
        return switch (state) {
            case READY -> Style.GOOD;
            case NOT_APPLICABLE -> Style.DIM;
            case ACCEPTED, NEEDS_JUSTIFICATION -> Style.WARN;
            case NOT_MET, UNANSWERED, CONTRADICTED -> Style.BAD;
        };
    }
}
