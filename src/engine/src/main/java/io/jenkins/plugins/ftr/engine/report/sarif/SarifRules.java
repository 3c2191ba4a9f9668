package io.jenkins.plugins.ftr.engine.report.sarif;

import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.markdown.MarkdownText;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.report.view.WebAddress;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules a SARIF run describes: rules of findings first, then controls that are not ready; sorted within each. */
final class SarifRules {
    private final List<Rule> rules;
    private final Map<String, Integer> indexes = new HashMap<>();

    /**
     * @param id rule or control id
     * @param title short description
     * @param address page to read, if it may be linked
     * @param helpText how to mend, plain
     * @param helpMarkdown the same in Markdown
     * @param level level of a violation
     * @param securitySeverity number from 0.0 to 10.0 that GitHub sorts by
     * @param tags kinds and controls
     */
    record Rule(
            String id,
            String title,
            Optional<String> address,
            String helpText,
            String helpMarkdown,
            String level,
            String securitySeverity,
            List<String> tags) {}

    private SarifRules(Collection<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
    }

    static SarifRules of(FtrResult result, ReportContext context, ReportText text) {
        Map<String, Rule> found = new TreeMap<>();
        for (Finding finding : result.findings()) {
            found.computeIfAbsent(CleanText.line(finding.rule()), id -> rule(id, finding));
        }
        List<Rule> rules = new ArrayList<>(found.values());
        Map<String, Rule> controls = new TreeMap<>();
        for (ControlResult control : result.controls()) {
            String id = CleanText.line(control.id());
            if (isReported(control) && !found.containsKey(id)) {
                controls.put(id, rule(control, context, text));
            }
        }
        rules.addAll(controls.values());
        return new SarifRules(rules);
    }

    /** Whether a control is a result of its own. */
    static boolean isReported(ControlResult control) {
        return control.state() != State.READY && control.state() != State.NOT_APPLICABLE;
    }

    List<Rule> all() {
        return rules;
    }

    int index(String id) {
        return indexes.get(id);
    }

    String ruleId(Finding finding) {
        return CleanText.line(finding.rule());
    }

    String ruleId(ControlResult control) {
        return CleanText.line(control.id());
    }

    static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW -> "note";
        };
    }

    static String level(State state) {
        return switch (state) {
            case CONTRADICTED -> "error";
            case ACCEPTED -> "note";
            default -> "warning";
        };
    }

    private static Rule rule(String id, Finding finding) {
        List<String> tags = new ArrayList<>(List.of("security", "aws", "ftr"));
        finding.controls().forEach(control -> tags.add(CleanText.line(control)));
        String help = CleanText.of(finding.remediation());
        return new Rule(
                id,
                CleanText.line(finding.title()),
                Optional.empty(),
                help,
                MarkdownText.remediation(finding.remediation()),
                level(finding.severity()),
                switch (finding.severity()) {
                    case CRITICAL -> "9.5";
                    case HIGH -> "8.0";
                    case MEDIUM -> "5.5";
                    case LOW -> "2.0";
                },
                tags.stream().distinct().toList());
    }

    private static Rule rule(ControlResult control, ReportContext context, ReportText text) {
        String plain = control.title();
        String markdown = MarkdownText.escape(control.title());
        Optional<Control> described = context.checklist().flatMap(list -> list.control(control.id()));
        if (described.isPresent()) {
            String asks = described.get().requirement().in(text.language());
            String mend = described.get().remediation().in(text.language());
            plain = asks + "\n\n" + mend;
            markdown = MarkdownText.escape(asks) + "\n\n**" + text.get("label.remediation") + "**\n\n"
                    + MarkdownText.escape(mend);
        }
        return new Rule(
                CleanText.line(control.id()),
                CleanText.line(control.title()),
                WebAddress.linkable(control.url()),
                CleanText.of(plain),
                markdown,
                level(control.state()),
                control.state() == State.CONTRADICTED ? "8.0" : "5.0",
                List.of("aws", "ftr", "control"));
    }
}
