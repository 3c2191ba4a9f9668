package io.jenkins.plugins.ftr.engine.report;

import io.jenkins.plugins.ftr.engine.report.csv.CsvReport;
import io.jenkins.plugins.ftr.engine.report.html.HtmlReport;
import io.jenkins.plugins.ftr.engine.report.json.JsonReport;
import io.jenkins.plugins.ftr.engine.report.junit.JUnitReport;
import io.jenkins.plugins.ftr.engine.report.markdown.MarkdownReport;
import io.jenkins.plugins.ftr.engine.report.sarif.SarifReport;
import io.jenkins.plugins.ftr.engine.report.view.ReportText;
import io.jenkins.plugins.ftr.engine.report.xlsx.XlsxReport;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.NearestMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reports there are. */
public final class Reports {
    private Reports() {}

    /** All reports, in the order help lists them. */
    public static List<Report> all() {
        return List.of(
                new JsonReport(),
                new XlsxReport(),
                new HtmlReport(),
                new SarifReport(),
                new JUnitReport(),
                new CsvReport(),
                new MarkdownReport());
    }

    /** Names of all reports, in the order help lists them. */
    public static List<String> ids() {
        return all().stream().map(Report::id).toList();
    }

    /**
     * Reports by name.
     *
     * @param ids names separated by commas or white space, case does not count, e.g. {@code "json,xlsx"}; blank means none
     * @return the reports in the order of {@link #all()}, each once
     * @throws ReportFormatException when there is no report of a name; the message lists what is allowed and the
     *     nearest match
     */
    public static List<Report> of(String ids) {
        return of(ids, Language.EN);
    }

    /**
     * Reports by name, as {@link #of(String)}.
     *
     * @param ids names
     * @param language language of the error
     * @return the reports in the order of {@link #all()}, each once
     */
    public static List<Report> of(String ids, Language language) {
        Map<String, Report> known = new LinkedHashMap<>();
        all().forEach(report -> known.put(report.id(), report));
        List<String> wanted = new ArrayList<>();
        for (String part : ids.split("[,\\s]+")) {
            String id = part.toLowerCase(Locale.ROOT);
            if (id.isEmpty()) {
                continue;
            }
            if (!known.containsKey(id)) {
                String found = CleanText.atMost(CleanText.line(part), 40);
                throw new ReportFormatException(
                        ReportText.of(language).get("format.unknown", found, String.join(", ", known.keySet()))
                                + NearestMatch.suggestion(id, known.keySet(), language));
            }
            wanted.add(id);
        }
        return known.values().stream()
                .filter(report -> wanted.contains(report.id()))
                .toList();
    }

    /**
     * Writes several reports into one folder.
     *
     * @param reports what to write
     * @param result what to report
     * @param context how to report it
     * @param output where the files go
     * @return the files written, relative to the folder, the one to open first of each report first
     * @throws IOException when the folder cannot be written; the message is a sentence for the user
     */
    public static List<String> write(List<Report> reports, FtrResult result, ReportContext context, OutputFolder output)
            throws IOException {
        List<String> written = new ArrayList<>();
        for (Report report : reports) {
            report.write(result, context, output);
            written.addAll(report.files());
        }
        return List.copyOf(written);
    }
}
