package io.jenkins.plugins.ftr.engine.report.junit;

import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.engine.report.CleanText;
import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.Report;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.markup.MarkupWriter;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.report.view.Section;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.FtrResult.ControlResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Controls as tests, for everything that shows JUnit results: a suite for each section, a test for each control. Ready is
 * passed; not applicable and accepted are skipped; every other state is a failure.
 */
public final class JUnitReport implements Report {
    private static final String FILE = "ftr-junit.xml";

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void write(FtrResult result, ReportContext context, OutputFolder output) throws IOException {
        output.write(FILE, out -> write(result, ReportText.of(context.language()), out));
    }

    private static void write(FtrResult result, ReportText text, OutputStream out) throws IOException {
        MarkupWriter xml = MarkupWriter.xml(out);
        String list = result.checklist().id() + '/' + result.checklist().version();
        List<ControlResult> controls = result.controls();
        xml.open(
                        "testsuites",
                        "name",
                        CleanText.line("AWS FTR " + list),
                        "tests",
                        String.valueOf(controls.size()),
                        "failures",
                        failures(controls),
                        "errors",
                        "0",
                        "skipped",
                        skipped(controls),
                        "time",
                        "0")
                .line();
        for (Section section : Section.of(result)) {
            String name = section.title().isBlank() ? list : CleanText.line(section.title());
            xml.open(
                            "testsuite",
                            "name",
                            name,
                            "tests",
                            String.valueOf(section.controls().size()),
                            "failures",
                            failures(section.controls()),
                            "errors",
                            "0",
                            "skipped",
                            skipped(section.controls()),
                            "time",
                            "0",
                            "timestamp",
                            result.date() + "T00:00:00")
                    .line();
            for (ControlResult control : section.controls()) {
                // Jenkins takes what is before the last dot for the package.
                test(xml, "AWS FTR." + name.replace('.', ' '), control, text);
            }
            xml.close("testsuite").line();
        }
        xml.close("testsuites").end();
    }

    private static void test(MarkupWriter xml, String suite, ControlResult control, ReportText text)
            throws IOException {
        xml.open(
                "testcase",
                "classname",
                suite,
                "name",
                CleanText.line(control.id() + ' ' + control.title()),
                "time",
                "0");
        String first = control.reasons().isEmpty()
                ? text.of(control.state())
                : CleanText.line(control.reasons().get(0).message());
        if (isSkipped(control)) {
            xml.open("skipped", "message", text.of(control.state()) + ": " + first)
                    .close("skipped");
        } else if (isFailed(control)) {
            xml.element(
                    "failure",
                    details(control),
                    "message",
                    text.of(control.state()) + ": " + first,
                    "type",
                    control.state().name());
        }
        xml.close("testcase").line();
    }

    private static String details(ControlResult control) {
        List<String> lines = new ArrayList<>();
        for (Reason reason : control.reasons()) {
            String place = CleanText.line(reason.at().toString());
            lines.add(place.isEmpty() ? reason.message() : place + ": " + reason.message());
        }
        return String.join("\n", lines);
    }

    private static boolean isSkipped(ControlResult control) {
        return control.state() == State.NOT_APPLICABLE || control.state() == State.ACCEPTED;
    }

    private static boolean isFailed(ControlResult control) {
        return !isSkipped(control) && control.state() != State.READY;
    }

    private static String failures(List<ControlResult> controls) {
        return String.valueOf(controls.stream().filter(JUnitReport::isFailed).count());
    }

    private static String skipped(List<ControlResult> controls) {
        return String.valueOf(controls.stream().filter(JUnitReport::isSkipped).count());
    }
}
