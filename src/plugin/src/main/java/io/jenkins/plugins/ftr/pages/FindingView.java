package io.jenkins.plugins.ftr.pages;

import edu.umd.cs.findbugs.annotations.NonNull;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.model.ExcerptLine;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A finding as a page shows it: with the code around it for people who may see that, and a link where there is one. */
public final class FindingView {
    private final Finding finding;
    private final FtrBuildAction action;
    private final SourceLinks links;
    private final List<String> controls;

    FindingView(
            @NonNull Finding finding,
            @NonNull FtrBuildAction action,
            @NonNull SourceLinks links,
            @NonNull Set<String> known) {
        this.controls = finding.controls().stream().filter(known::contains).toList();
        this.finding = finding;
        this.action = action;
        this.links = links;
    }

    @NonNull
    public Finding getFinding() {
        return finding;
    }

    /** Ids of the controls of the checklist at hand that it bears on. */
    @NonNull
    public List<String> getControls() {
        return controls;
    }

    /** Lines of code around the place; none without permission. */
    @NonNull
    public List<ExcerptLine> getExcerpt() {
        return action.getExcerpt(finding.at().file(), finding.at().line());
    }

    /** Address of the place on the site of the repository; empty where there is none. */
    @NonNull
    public String getLink() {
        return links.to(finding.at());
    }

    @NonNull
    public String getSeverity() {
        return Labels.severity(finding.severity());
    }

    @NonNull
    public String getOutcome() {
        return Labels.outcome(finding.outcome());
    }

    /** What the search looks through. */
    static String text(Finding finding) {
        return String.join(
                        " ",
                        finding.rule(),
                        finding.title(),
                        finding.severity().name(),
                        finding.outcome().name(),
                        finding.address(),
                        finding.at().toString(),
                        finding.message(),
                        String.join(" ", finding.controls()))
                .toLowerCase(Locale.ROOT);
    }
}
