package io.jenkins.plugins.ftr.engine.report.view;

import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The controls of one section of the checklist.
 *
 * @param number position in the checklist, from 1
 * @param title heading; may be empty for a checklist without sections
 * @param controls controls in official order
 */
public record Section(int number, String title, List<ControlResult> controls) {

    /** The sections of a result in official order. */
    public static List<Section> of(FtrResult result) {
        Map<String, List<ControlResult>> byTitle = new LinkedHashMap<>();
        for (ControlResult control : result.controls()) {
            byTitle.computeIfAbsent(control.section(), title -> new ArrayList<>())
                    .add(control);
        }
        List<Section> sections = new ArrayList<>();
        byTitle.forEach(
                (title, controls) -> sections.add(new Section(sections.size() + 1, title, List.copyOf(controls))));
        return List.copyOf(sections);
    }

    /** Controls that are ready. */
    public int ready() {
        return count(State.READY);
    }

    /** Controls that apply. */
    public int applicable() {
        return controls.size() - count(State.NOT_APPLICABLE);
    }

    /** Controls in a state. */
    public int count(State state) {
        return (int)
                controls.stream().filter(control -> control.state() == state).count();
    }
}
