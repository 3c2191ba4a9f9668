package io.jenkins.plugins.ftr.pages;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The findings that match what a person searches for, one page of them, so that thousands stay quick. */
public final class FindingsTable {
    /** Findings on one page. */
    static final int PAGE_SIZE = 100;

    private static final int MAX_QUERY = 200;

    private final String query;
    private final List<Finding> matching;
    private final int page;
    private final Function<Finding, FindingView> views;

    /**
     * @param findings all findings
     * @param query words that must all occur; {@code null} for none
     * @param page number of the page wanted, from 1; what is no such number is the first or last page
     * @param views shows a finding
     */
    FindingsTable(
            @NonNull List<Finding> findings,
            @CheckForNull String query,
            @CheckForNull String page,
            @NonNull Function<Finding, FindingView> views) {
        String wanted = query == null ? "" : query.strip();
        this.query = wanted.substring(0, Math.min(wanted.length(), MAX_QUERY));
        String[] words = this.query.toLowerCase(Locale.ROOT).split("\\s+");
        this.matching = this.query.isEmpty() ? findings : findings.stream().filter(finding -> matches(finding, words)).toList();
        this.page = number(page);
        this.views = views;
    }

    private static boolean matches(Finding finding, String... words) {
        String text = FindingView.text(finding);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private int number(String text) {
        try {
            return text == null ? 1 : Math.max(1, Math.min(Integer.parseInt(text), getPages()));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    @NonNull
    public String getQuery() {
        return query;
    }

    /** Number of findings that match. */
    public int getFound() {
        return matching.size();
    }

    /** Number of the page shown, from 1. */
    public int getPage() {
        return page;
    }

    public int getPages() {
        return Math.max(1, (matching.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The findings of the page. */
    @NonNull
    public List<FindingView> getRows() {
        int from = (page - 1) * PAGE_SIZE;
        return matching.subList(from, Math.min(matching.size(), from + PAGE_SIZE)).stream()
                .map(views)
                .toList();
    }
}
