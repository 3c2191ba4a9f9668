package io.jenkins.plugins.ftr.engine.check;

import static io.jenkins.plugins.ftr.engine.assessment.Scenario.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.Change;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static Finding violation(String control, String file, String address) {
        return finding("rule-a", Outcome.VIOLATION, control, null, file, address);
    }

    private static List<Change> changes(FtrResult before, List<ControlResult> now, List<Finding> findings) {
        return new Comparison(before, "partner-hosted", now, findings).changes();
    }

    @Test
    void theOrderOfStatesIsThatOfTheDesign() {
        State[][] ranks = {
            {State.READY, State.NOT_APPLICABLE},
            {State.ACCEPTED},
            {State.NEEDS_JUSTIFICATION},
            {State.NOT_MET, State.UNANSWERED},
            {State.CONTRADICTED}
        };
        for (int before = 0; before < ranks.length; before++) {
            for (int after = 0; after < ranks.length; after++) {
                for (State from : ranks[before]) {
                    for (State to : ranks[after]) {
                        List<Change> changes = changes(
                                Samples.result(Samples.controls(from), List.of()), Samples.controls(to), List.of());
                        Change.Kind kind =
                                changes.isEmpty() ? null : changes.get(0).kind();
                        assertThat(kind)
                                .as(from + " to " + to)
                                .isEqualTo(
                                        after > before
                                                ? Change.Kind.REGRESSED
                                                : after < before
                                                        ? Change.Kind.IMPROVED
                                                        : from == to ? null : Change.Kind.CHANGED);
                    }
                }
            }
        }
    }

    @Test
    void aNewFindingInTheSameStateIsARegression() {
        FtrResult before = Samples.result(
                Samples.controls(State.NOT_MET, State.NOT_MET), List.of(violation("C-1", "a.tf", "x.y")));
        List<Finding> now = List.of(violation("C-1", "a.tf", "x.y"), violation("C-1", "a.tf", "x.z"));
        List<Change> changes = changes(before, Samples.controls(State.NOT_MET, State.NOT_MET), now);
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).control()).isEqualTo("C-1");
        assertThat(changes.get(0).kind()).isEqualTo(Change.Kind.REGRESSED);
        assertThat(changes.get(0).newFindings()).containsExactly("rule-a|a.tf|x.z");
        List<ControlResult> marked = new Comparison(
                        before, "partner-hosted", Samples.controls(State.NOT_MET, State.NOT_MET), now)
                .controls();
        assertThat(marked).extracting(ControlResult::regressed).containsExactly(true, false);
        assertThat(marked).extracting(ControlResult::previousState).containsOnly(State.NOT_MET);
    }

    @Test
    void whatIsNoOpenViolationIsNoNewFinding() {
        FtrResult before = Samples.result(Samples.controls(State.NOT_MET), List.of());
        List<Finding> now = List.of(
                finding("rule-a", Outcome.VIOLATION, "C-1", "known", "a.tf", "x.y"),
                finding("rule-a", Outcome.UNKNOWN, "C-1", null, "a.tf", "x.y"),
                violation("C-2", "a.tf", "x.y"),
                violation("customer-deployed:C-1", "a.tf", "x.y"));
        assertThat(changes(before, Samples.controls(State.NOT_MET), now)).isEmpty();
    }

    @Test
    void aControlThatDoesNotApplyCannotRegressByAFinding() {
        FtrResult before = Samples.result(Samples.controls(State.NOT_APPLICABLE), List.of());
        assertThat(changes(before, Samples.controls(State.NOT_APPLICABLE), List.of(violation("C-1", "a.tf", "x.y"))))
                .isEmpty();
    }

    @Test
    void aFindingThatMovedToAnotherFileIsNotNew() {
        FtrResult before = Samples.result(Samples.controls(State.NOT_MET), List.of(violation("C-1", "a.tf", "x.y")));
        assertThat(changes(before, Samples.controls(State.NOT_MET), List.of(violation("C-1", "b.tf", "x.y"))))
                .isEmpty();
        assertThat(changes(
                                before,
                                Samples.controls(State.NOT_MET),
                                List.of(violation("C-1", "a.tf", "x.y"), violation("C-1", "b.tf", "x.y")))
                        .get(0)
                        .newFindings())
                .containsExactly("rule-a|b.tf|x.y");
    }

    @Test
    void controlsOfAnotherVersionAreAddedAndRemoved() {
        FtrResult before = Samples.result(
                List.of(Samples.control("C-1", State.READY), Samples.control("C-9", State.READY)), List.of());
        List<Change> changes = changes(before, Samples.controls(State.READY, State.UNANSWERED), List.of());
        assertThat(changes)
                .containsExactly(
                        new Change("C-2", Change.Kind.ADDED, null, State.UNANSWERED, List.of()),
                        new Change("C-9", Change.Kind.REMOVED, State.READY, null, List.of()));
    }

    @Test
    void comparedWithItselfNothingChanges() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            State[] states = new State[random.nextInt(12)];
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < states.length; i++) {
                states[i] = State.values()[random.nextInt(State.values().length)];
                if (random.nextBoolean()) {
                    findings.add(violation("C-" + (i + 1), "f" + random.nextInt(3), "x.a" + random.nextInt(3)));
                }
            }
            FtrResult result = Samples.result(Samples.controls(states), findings);
            assertThat(Comparison.between(result, result)).isEmpty();
        }
    }

    @Test
    void aRegressionOneWayIsAnImprovementTheOther() {
        for (State one : State.values()) {
            for (State other : State.values()) {
                FtrResult a = Samples.result(Samples.controls(one), List.of());
                FtrResult b = Samples.result(Samples.controls(other), List.of());
                boolean worse =
                        Comparison.between(a, b).stream().anyMatch(change -> change.kind() == Change.Kind.REGRESSED);
                boolean better =
                        Comparison.between(b, a).stream().anyMatch(change -> change.kind() == Change.Kind.IMPROVED);
                assertThat(worse).isEqualTo(better);
            }
        }
    }
}
