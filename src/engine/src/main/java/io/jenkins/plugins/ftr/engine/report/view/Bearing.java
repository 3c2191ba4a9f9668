package io.jenkins.plugins.ftr.engine.report.view;

import io.jenkins.plugins.ftr.engine.result.FtrResult;
import java.util.List;

/** Which controls of a result a finding bears on: a rule also names controls of other checklists. */
public final class Bearing {
    private Bearing() {}

    /**
     * The controls that are in the checklist of this result.
     *
     * @param result the result
     * @param controls control ids of a finding
     */
    public static List<String> on(FtrResult result, List<String> controls) {
        return controls.stream()
                .filter(control -> result.control(control).isPresent())
                .toList();
    }
}
