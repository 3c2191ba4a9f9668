package io.jenkins.plugins.ftr.engine.report;

import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.Objects;
import java.util.Optional;

/** How a result shall be reported. Immutable. */
public final class ReportContext {
    private final Language language;
    private final Checklist checklist;
    private final boolean byteOrderMark;
    private final int markdownCharacters;

    private ReportContext(Language language, Checklist checklist, boolean byteOrderMark, int markdownCharacters) {
        this.language = Objects.requireNonNull(language, "language");
        this.checklist = checklist;
        this.byteOrderMark = byteOrderMark;
        this.markdownCharacters = markdownCharacters;
    }

    /** Reports in a language, every other choice at its default. */
    public static ReportContext of(Language language) {
        return new ReportContext(language, null, true, 60_000);
    }

    /** Reports in the language the result was made in. */
    public static ReportContext of(FtrResult result) {
        return of("ja".equals(result.language()) ? Language.JA : Language.EN);
    }

    /**
     * With the checklist the result was judged against: the workbook then has a row for every question, answered or not,
     * and reports explain what a control asks.
     *
     * @param newChecklist the checklist, or {@code null} when it is not at hand
     */
    public ReportContext withChecklist(Checklist newChecklist) {
        return new ReportContext(language, newChecklist, byteOrderMark, markdownCharacters);
    }

    /** Whether the CSV file starts with a byte order mark, without which Excel takes it for a legacy encoding. */
    public ReportContext withByteOrderMark(boolean newByteOrderMark) {
        return new ReportContext(language, checklist, newByteOrderMark, markdownCharacters);
    }

    /**
     * The most characters the Markdown report may have. GitHub refuses comments and check summaries beyond 65,536 (
     * <a href="https://docs.github.com/en/rest/checks/runs">REST reference of check runs</a>).
     *
     * @param characters at least 2,000
     */
    public ReportContext withMarkdownCharacters(int characters) {
        return new ReportContext(language, checklist, byteOrderMark, Math.max(2_000, characters));
    }

    public Language language() {
        return language;
    }

    public Optional<Checklist> checklist() {
        return Optional.ofNullable(checklist);
    }

    public boolean byteOrderMark() {
        return byteOrderMark;
    }

    public int markdownCharacters() {
        return markdownCharacters;
    }
}
