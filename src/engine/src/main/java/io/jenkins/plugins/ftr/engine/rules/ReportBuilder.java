package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.rules.PartFindings.Key;
import io.jenkins.plugins.ftr.engine.rules.PartFindings.UsedSuppression;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the findings of all parts together: a definition used by several parts is one finding with all its instances. */
final class ReportBuilder {
    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.at().file())
            .thenComparingInt(finding -> finding.at().line())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::address)
            .thenComparing(Finding::outcome)
            .thenComparingInt(finding -> finding.at().column())
            .thenComparing(Finding::message);

    private final Language language;
    private final Messages shared;
    private final Set<String> ran;
    private final Passes passes;
    private final Set<String> passed = new HashSet<>();
    private final Map<Key, FindingDraft> drafts = new LinkedHashMap<>();
    private final Set<UsedSuppression> used = new HashSet<>();
    private final Map<UsedSuppression, String> standing = new LinkedHashMap<>();

    /**
     * @param ran ids of the rules that ran: only their suppressions can be stale
     * @param passes how much the report tells of where rules are kept
     */
    ReportBuilder(Language language, Set<String> ran, Passes passes) {
        this.passes = passes;
        this.language = language;
        this.shared = Messages.of(FindingCollector.class, language);
        this.ran = ran;
    }

    ReportBuilder add(Collection<PartFindings> parts) {
        for (PartFindings part : parts) {
            part.drafts().forEach((key, draft) -> {
                if (key.outcome() == Outcome.PASS && passes == Passes.ONE_PER_RULE && !passed.add(key.rule())) {
                    return;
                }
                FindingDraft earlier = drafts.putIfAbsent(key, draft);
                if (earlier != null && earlier != draft) {
                    earlier.add(draft);
                }
            });
            used.addAll(part.used());
            part.standing().forEach(standing::putIfAbsent);
        }
        return this;
    }

    RuleReport build() {
        List<Finding> findings = new ArrayList<>(drafts.size());
        drafts.forEach((key, draft) -> findings.add(draft.finding(key, language, shared.get("existence-unknown"))));
        findings.sort(ORDER);
        return new RuleReport(findings, staleSuppressions());
    }

    private List<RuleWarning> staleSuppressions() {
        List<RuleWarning> warnings = new ArrayList<>();
        standing.forEach((suppression, address) -> {
            if (ran.contains(suppression.rule()) && !used.contains(suppression)) {
                warnings.add(new RuleWarning(
                        RuleWarning.STALE_SUPPRESSION,
                        shared.get("stale-suppression", suppression.rule(), address, suppression.at()),
                        suppression.at()));
            }
        });
        warnings.sort(Comparator.comparing(RuleWarning::at).thenComparing(RuleWarning::message));
        return List.copyOf(warnings);
    }
}
