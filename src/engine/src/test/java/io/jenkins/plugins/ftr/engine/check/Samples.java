package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.answers.AnswersFile;
import io.jenkins.plugins.ftr.engine.assessment.GateStatus;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small results for tests. */
final class Samples {
    private Samples() {}

    static ControlResult control(String id, State state) {
        return new ControlResult(
                id,
                "Title",
                "Section",
                state,
                null,
                false,
                false,
                List.of(),
                Map.of(),
                "",
                List.of(),
                List.of(),
                "",
                SourceRange.UNKNOWN,
                null);
    }

    /** Controls C-1, C-2 … in the given states. */
    static List<ControlResult> controls(State... states) {
        List<ControlResult> controls = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            controls.add(control("C-" + (i + 1), states[i]));
        }
        return controls;
    }

    static FtrResult result(List<ControlResult> controls, List<Finding> findings) {
        Map<State, Integer> counts = ControlResults.counts(controls);
        return new FtrResult(
                "1",
                new AnswersFile.Workload("w", ""),
                new FtrResult.ChecklistInfo("partner-hosted", "2026.1", "T", ""),
                "en",
                LocalDate.of(2026, 11, 1),
                ControlResults.readiness(counts),
                counts,
                controls,
                findings,
                List.of(),
                new FtrResult.Baseline("none", "", null, -1),
                List.of(),
                new FtrResult.Gate(GateStatus.PASSED, List.of()),
                new FtrResult.InfrastructureSummary(0, 0, List.of(), 0, List.of()));
    }
}
