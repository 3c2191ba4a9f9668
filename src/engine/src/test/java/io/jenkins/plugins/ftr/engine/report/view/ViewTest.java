package io.jenkins.plugins.ftr.engine.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.report.SampleResults;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change.Kind;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Severity;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewTest {
    private final ReportText english = ReportText.of(Language.EN);

    @Test
    void theVerdictNamesWhatMattersMostAndEachControlOnce() {
        Verdict verdict = Verdict.of(SampleResults.regressed(), Language.EN);
        assertThat(verdict.status()).isEqualTo(GateStatus.FAILED);
        assertThat(verdict.line(english))
                .isEqualTo("Not ready: 2 controls got worse (ARC-004, NETSEC-001);"
                        + " 1 control has no answer (RES-004); 1 control is not met (IAM-006).");
    }

    @Test
    void theVerdictOfAReadyWorkloadSaysSo() {
        assertThat(Verdict.of(SampleResults.ready(), Language.EN).line(english))
                .isEqualTo("Ready: The one control that applies is ready.");
    }

    @Test
    void theVerdictSpeaksJapanese() {
        ReportText japanese = ReportText.of(Language.JA);
        assertThat(Verdict.of(SampleResults.regressed(), japanese).line(japanese))
                .isEqualTo("準備未完了: 2 件の統制が悪化 (ARC-004、NETSEC-001)、1 件の統制が未回答 (RES-004)、" + "1 件の統制が未達成 (IAM-006)。");
    }

    @Test
    void worseChangesComeFirstWithTheirPlaces() {
        List<ChangeView> changes = ChangeView.of(SampleResults.regressed(), english);
        assertThat(changes)
                .extracting(ChangeView::control)
                .containsExactly("ARC-004", "NETSEC-001", "IAM-003", "SUP-001");
        ChangeView network = changes.get(1);
        assertThat(network.sentence()).isEqualTo("NETSEC-001 got worse: it was Ready, it is Contradicted.");
        assertThat(network.spots()).hasSize(1);
        assertThat(network.spots().get(0).at()).hasToString("network/security groups.tf:14");
        assertThat(network.spots().get(0).message())
                .isEqualTo(
                        "Port 22 is open to 0.0.0.0/0. The value is the default of var.admin_cidr at variables.tf:7.");
        assertThat(network.spots().get(0).remediation()).startsWith("Allow only");
        assertThat(ChangeView.regressions(SampleResults.regressed(), english)).hasSize(2);
        assertThat(changes.get(3).kind()).isEqualTo(Kind.ADDED);
    }

    @Test
    void sectionsKeepOfficialOrderAndCountWhatApplies() {
        List<Section> sections = Section.of(SampleResults.regressed());
        assertThat(sections)
                .extracting(Section::title)
                .startsWith("Hosting", "Support level")
                .endsWith("Cross-account access");
        Section identity = sections.get(3);
        assertThat(identity.controls()).hasSize(2);
        assertThat(identity.ready()).isEqualTo(1);
        assertThat(identity.applicable()).isEqualTo(2);
        assertThat(sections.get(sections.size() - 1).applicable()).isZero();
    }

    @Test
    void findingsAreGroupedByRuleWorstFirstAndEachOnce() {
        FtrResult result = SampleResults.large(500);
        List<FindingGroup> open = FindingGroup.violations(result.findings());
        assertThat(open).extracting(FindingGroup::severity).isSorted();
        assertThat(open.get(0).severity()).isEqualTo(Severity.CRITICAL);
        long suppressed =
                result.findings().stream().filter(Finding::isSuppressed).count();
        assertThat(open.stream().mapToInt(group -> group.findings().size()).sum())
                .isEqualTo((int) (500 - suppressed));
        assertThat(FindingGroup.suppressed(result.findings()).stream()
                        .mapToInt(group -> group.findings().size())
                        .sum())
                .isEqualTo((int) suppressed);
        assertThat(FindingGroup.unknown(SampleResults.regressed().findings())).hasSize(1);
        assertThat(FindingGroup.passes(SampleResults.regressed().findings())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/a?b=c#d", "http://example.com", " HTTPS://example.com/ "})
    void webAddressesMayBeLinked(String address) {
        assertThat(WebAddress.linkable(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.com/x",
                "https:evil",
                "https://",
                "https://example.com/\"><script>",
                "",
                "wiki"
            })
    void nothingElseMay(String address) {
        assertThat(WebAddress.linkable(address)).isEmpty();
    }
}
