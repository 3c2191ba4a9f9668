package io.jenkins.plugins.ftr.engine.check;

import static io.jenkins.plugins.ftr.engine.assessment.Scenario.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ftr.engine.assessment.Criticality;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.GateSyntaxException;
import io.jenkins.plugins.ftr.engine.assessment.Metric;
import io.jenkins.plugins.ftr.engine.assessment.QualityGate;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.GateItem;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateEvaluatorTest {
    private static final FtrResult.Baseline NONE = new FtrResult.Baseline("none", "", null, -1);
    private static final FtrResult.Baseline AT_80 =
            new FtrResult.Baseline("#7", "last passed", LocalDate.of(2026, 11, 1), 80);

    private static FtrResult.Gate judge(
            String gate, int readiness, List<ControlResult> controls, List<Finding> findings, FtrResult.Baseline base) {
        return new GateEvaluator(Language.EN)
                .evaluate(List.of(QualityGate.parse(gate)), readiness, controls, findings, base);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRADICTED, CONTRADICTED",
        "NEEDS_JUSTIFICATION, NEEDS_JUSTIFICATION",
        "NOT_MET, NOT_MET",
        "UNANSWERED, UNANSWERED",
        "ACCEPTED, ACCEPTED"
    })
    void countsStates(Metric metric, State state) {
        List<ControlResult> controls = Samples.controls(State.READY, state, state);
        GateItem item = judge(metric + ":2:FAILURE", 33, controls, List.of(), NONE)
                .items()
                .get(0);
        assertThat(item.actual()).isEqualTo(2);
        assertThat(item.broken()).isTrue();
        assertThat(item.controls()).containsExactly("C-2", "C-3");
        assertThat(item.message()).contains("C-2, C-3");
        assertThat(judge(metric + ":3:FAILURE", 33, controls, List.of(), NONE).status())
                .isEqualTo(GateStatus.PASSED);
    }

    @Test
    void namesWhatRegressed() {
        List<ControlResult> controls = List.of(
                ControlResults.compared(Samples.control("IAM-003", State.CONTRADICTED), State.READY, true),
                ControlResults.compared(Samples.control("S3-001", State.READY), State.READY, false));
        FtrResult.Gate gate = judge("REGRESSED:1:FAILURE", 50, controls, List.of(), AT_80);
        assertThat(gate.status()).isEqualTo(GateStatus.FAILED);
        assertThat(gate.items().get(0).message()).isEqualTo("1 control regressed: IAM-003. The gate breaks at 1.");
        gate = judge("READINESS_DROP:30:UNSTABLE", 50, controls, List.of(), AT_80);
        assertThat(gate.items().get(0).message())
                .isEqualTo("Readiness dropped by 30 percentage points from 80 %: IAM-003. The gate breaks at 30.");
        assertThat(judge("READINESS_DROP:31:UNSTABLE", 50, controls, List.of(), AT_80)
                        .status())
                .isEqualTo(GateStatus.PASSED);
        assertThat(judge("READINESS_DROP:1:UNSTABLE", 90, controls, List.of(), AT_80)
                        .items()
                        .get(0)
                        .actual())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGRESSED:1:FAILURE", "READINESS_DROP:1:FAILURE"})
    void withoutABaselineNothingIsCompared(String text) {
        FtrResult.Gate gate = judge(text, 0, Samples.controls(State.NOT_MET), List.of(), NONE);
        assertThat(gate.status()).isEqualTo(GateStatus.PASSED);
        assertThat(gate.items().get(0).message()).contains("no baseline");
        assertThat(gate.items().get(0).actual()).isZero();
    }

    @Test
    void readinessBreaksBelowItsThreshold() {
        List<ControlResult> controls = Samples.controls(State.READY, State.NOT_MET);
        assertThat(judge("READINESS:50:FAILURE", 50, controls, List.of(), NONE).status())
                .isEqualTo(GateStatus.PASSED);
        FtrResult.Gate gate = judge("READINESS:51:FAILURE", 50, controls, List.of(), NONE);
        assertThat(gate.status()).isEqualTo(GateStatus.FAILED);
        assertThat(gate.items().get(0).message()).isEqualTo("Readiness is 50 %: C-2. The gate asks for at least 51 %.");
    }

    @Test
    void countsOpenViolationsAndExpiredAcceptances() {
        List<Finding> findings = List.of(
                finding("r", Outcome.VIOLATION, "C-1", null, "a.tf", "x.y"),
                finding("r", Outcome.VIOLATION, "C-1", "known", "a.tf", "x.z"),
                finding("r", Outcome.UNKNOWN, "C-1", null, "a.tf", "x.u"));
        assertThat(judge("VIOLATIONS:1:UNSTABLE", 0, Samples.controls(State.NOT_MET), findings, NONE)
                        .items()
                        .get(0)
                        .actual())
                .isEqualTo(1);
        ControlResult expired = new ControlResult(
                "C-1",
                "",
                "",
                State.NOT_MET,
                null,
                false,
                true,
                List.of(),
                java.util.Map.of(),
                "",
                List.of(),
                List.of(),
                "",
                io.jenkins.plugins.ftr.engine.source.SourceRange.UNKNOWN,
                null);
        assertThat(judge("EXPIRED_ACCEPTANCE:1:UNSTABLE", 0, List.of(expired), List.of(), NONE)
                        .status())
                .isEqualTo(GateStatus.UNSTABLE);
    }

    @ParameterizedTest
    @CsvSource({"NOTE, PASSED", "UNSTABLE, UNSTABLE", "ERROR, FAILED", "FAILURE, FAILED"})
    void criticalityDecidesTheStatus(Criticality criticality, GateStatus status) {
        FtrResult.Gate gate = judge("NOT_MET:1:" + criticality, 0, Samples.controls(State.NOT_MET), List.of(), NONE);
        assertThat(gate.items().get(0).broken()).isTrue();
        assertThat(gate.items().get(0).status()).isEqualTo(status);
        assertThat(gate.status()).isEqualTo(status);
    }

    @Test
    void theWorstGateDecides() {
        FtrResult.Gate gate = new GateEvaluator(Language.EN)
                .evaluate(
                        List.of(
                                QualityGate.parse("NOT_MET:1:UNSTABLE"),
                                QualityGate.parse("CONTRADICTED:1:FAILURE"),
                                QualityGate.parse("ACCEPTED:1:FAILURE")),
                        0,
                        Samples.controls(State.NOT_MET, State.CONTRADICTED),
                        List.of(),
                        NONE);
        assertThat(gate.status()).isEqualTo(GateStatus.FAILED);
        assertThat(gate.items()).extracting(GateItem::broken).containsExactly(true, true, false);
        assertThat(new GateEvaluator(Language.EN)
                        .evaluate(List.of(), 0, List.of(), List.of(), NONE)
                        .status())
                .isEqualTo(GateStatus.PASSED);
    }

    @Test
    void manyControlsAreNamedInShort() {
        State[] states = new State[14];
        java.util.Arrays.fill(states, State.NOT_MET);
        GateItem item = judge("NOT_MET:1:FAILURE", 0, Samples.controls(states), List.of(), NONE)
                .items()
                .get(0);
        assertThat(item.message()).contains("C-10 and 4 more");
        assertThat(item.controls()).hasSize(14);
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void everyMetricHasSentencesInBothLanguages(Metric metric) {
        for (int amount = 0; amount < 6; amount++) {
            Language language = Language.values()[amount % 2];
            State[] states = new State[amount / 2];
            java.util.Arrays.fill(states, State.NOT_MET);
            String sentence = new GateEvaluator(language)
                    .evaluate(
                            List.of(new QualityGate(metric, 1, Criticality.NOTE)),
                            amount / 2,
                            Samples.controls(states),
                            List.of(),
                            AT_80)
                    .items()
                    .get(0)
                    .message();
            assertThat(sentence).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void parsesGates() {
        assertThat(QualityGate.parse("regressed:1:failure")).isEqualTo(QualityGate.DEFAULTS.get(0));
        assertThat(QualityGate.parse(" readiness-drop : 5 : note "))
                .isEqualTo(new QualityGate(Metric.READINESS_DROP, 5, Criticality.NOTE));
        assertThat(QualityGate.parse("READINESS:0:NOTE").threshold()).isZero();
        for (QualityGate gate : QualityGate.DEFAULTS) {
            assertThat(QualityGate.parse(gate.toString())).isEqualTo(gate);
        }
    }

    @Test
    void explainsWhatIsWrongWithAGate() {
        assertThatThrownBy(() -> QualityGate.parse("REGRESED:1:FAILURE"))
                .isInstanceOf(GateSyntaxException.class)
                .hasMessageContaining("Allowed: REGRESSED, CONTRADICTED")
                .hasMessageEndingWith("Did you mean REGRESSED?");
        assertThatThrownBy(() -> QualityGate.parse("REGRESSED:1:FATAL"))
                .hasMessageContaining("Unknown criticality 'FATAL'");
        assertThatThrownBy(() -> QualityGate.parse("REGRESSED:1")).hasMessageContaining("METRIC:THRESHOLD:CRITICALITY");
        assertThatThrownBy(() -> QualityGate.parse("")).hasMessageContaining("METRIC:THRESHOLD:CRITICALITY");
        assertThatThrownBy(() -> QualityGate.parse("REGRESSED:one:NOTE")).hasMessageContaining("not a whole number");
        assertThatThrownBy(() -> QualityGate.parse("REGRESSED:0:NOTE")).hasMessageContaining("would break always");
        assertThatThrownBy(() -> QualityGate.parse("READINESS:101:NOTE")).hasMessageContaining("0 to 100");
        assertThatThrownBy(() -> QualityGate.parse("REGRESED:1:FAILURE", Language.JA))
                .hasMessageContaining("もしかして");
    }
}
