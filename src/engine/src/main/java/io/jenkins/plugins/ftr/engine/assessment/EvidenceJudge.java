package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.answers.ControlAnswer;
import io.jenkins.plugins.ftr.engine.answers.Evidence;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.scan.ScanResult;
import io.jenkins.plugins.ftr.engine.scan.ScanStatus;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import io.jenkins.plugins.ftr.engine.text.NearestMatch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks whether the evidence of an answer is there, and whether it is still what was reviewed. */
final class EvidenceJudge {
    private static final int BLANK = 4_096;
    /** Larger files (diagrams, reports) are not compared with their earlier version: they would all be held at once. */
    private static final long LARGEST_COMPARED = 2L << 20;

    private final AssessmentInput input;
    private final Reasons reasons;
    private final ResourceIndex resources;
    private final Map<String, Optional<String>> contents = new HashMap<>();

    EvidenceJudge(AssessmentInput input, Reasons reasons) {
        this.input = input;
        this.reasons = reasons;
        this.resources = new ResourceIndex(input.infrastructure());
    }

    /**
     * What became of all evidence of one answer.
     *
     * @param verdicts one for each piece, in written order
     * @param problems reasons against it, in written order
     */
    record Judged(List<EvidenceVerdict> verdicts, List<Reason> problems) {}

    Judged judge(ControlAnswer answer) {
        List<EvidenceVerdict> verdicts = new ArrayList<>();
        List<Reason> problems = new ArrayList<>();
        for (Evidence evidence : answer.evidence()) {
            verdicts.add(
                    switch (evidence.kind()) {
                        case FILE -> file(evidence, answer.review(), problems);
                        case RESOURCE -> resource(evidence, answer.review(), problems);
                        case SCAN -> scan(evidence, problems);
                        case URL -> new EvidenceVerdict(evidence, true, SourceRange.UNKNOWN);
                    });
        }
        return new Judged(verdicts, problems);
    }

    private EvidenceVerdict file(Evidence evidence, ControlAnswer.Review review, List<Reason> problems) {
        String path = evidence.value();
        if (!input.workspace().isFile(path) && path.indexOf('#') > 0) {
            path = path.substring(0, path.indexOf('#'));
        }
        if (!input.workspace().isFile(path)) {
            String why = input.workspace().isDirectory(path) ? "file.directory" : "file.absent";
            problems.add(
                    reasons.of(ReasonCode.EVIDENCE_FILE_NOT_FOUND, evidence.at(), evidence.value(), reasons.text(why)));
            return new EvidenceVerdict(evidence, false, SourceRange.UNKNOWN);
        }
        Optional<Boolean> blank = isBlank(path);
        if (blank.isEmpty()) {
            problems.add(reasons.of(
                    ReasonCode.EVIDENCE_FILE_NOT_FOUND,
                    evidence.at(),
                    evidence.value(),
                    reasons.text("file.unreadable")));
            return new EvidenceVerdict(evidence, false, SourceRange.UNKNOWN);
        }
        if (blank.get()) {
            problems.add(reasons.of(ReasonCode.EVIDENCE_FILE_EMPTY, evidence.at(), path));
        } else if (review != null) {
            Optional<String> content = content(path);
            if (content.isPresent()) {
                String now = content.get();
                changed(path, evidence, review, problems, then -> then.equals(now));
            }
        }
        return new EvidenceVerdict(evidence, true, SourceRange.at(path, 1));
    }

    private EvidenceVerdict resource(Evidence evidence, ControlAnswer.Review review, List<Reason> problems) {
        List<Resource> found = resources.find(evidence.value());
        if (found.isEmpty()) {
            int unread = input.infrastructure().parseErrors().size();
            problems.add(reasons.of(
                    ReasonCode.EVIDENCE_RESOURCE_NOT_FOUND,
                    evidence.at(),
                    evidence.value(),
                    resources.suggestion(evidence.value(), input.language())
                            + (unread == 0 ? "" : reasons.text("resource.unread", unread))));
            return new EvidenceVerdict(evidence, false, SourceRange.UNKNOWN);
        }
        Resource first = found.get(0);
        if (review != null && first.at().isKnown()) {
            Optional<String> definition = content(first.at().file()).map(text -> lines(text, first.at()));
            definition.ifPresent(
                    now -> changed(first.at().file(), evidence, review, problems, then -> then.contains(now)));
        }
        return new EvidenceVerdict(evidence, true, first.at());
    }

    private static String lines(String text, SourceRange at) {
        String[] all = text.split("\n", -1);
        int from = Math.min(at.line() - 1, all.length);
        int to = Math.min(at.endLine(), all.length);
        return String.join("\n", java.util.Arrays.asList(all).subList(from, to)).strip();
    }

    private void changed(
            String file,
            Evidence evidence,
            ControlAnswer.Review review,
            List<Reason> problems,
            java.util.function.Predicate<String> same) {
        input.history().upTo(file, review.on()).ifPresent(version -> {
            if (same.test(unix(version.content()))) {
                return;
            }
            String when = version.changed() == null
                    ? reasons.text("changed.uncommitted")
                    : reasons.text("changed.on", version.changed());
            problems.add(reasons.of(
                    ReasonCode.EVIDENCE_CHANGED_SINCE_REVIEW, evidence.at(), evidence.value(), review.on(), when));
        });
    }

    /** Whether nothing is in a file; empty when it cannot be read. */
    private Optional<Boolean> isBlank(String path) {
        try {
            byte[] head = input.workspace().head(path, BLANK);
            return Optional.of(head.length < BLANK && new String(head, StandardCharsets.UTF_8).isBlank());
        } catch (WorkspaceException e) {
            return Optional.empty();
        }
    }

    /** The text of a file to compare with an earlier version; empty when it cannot be read or is large. */
    private Optional<String> content(String path) {
        return contents.computeIfAbsent(path, file -> {
            try {
                return input.workspace().size(file) > LARGEST_COMPARED
                        ? Optional.empty()
                        : Optional.of(unix(input.workspace().text(file)));
            } catch (WorkspaceException e) {
                return Optional.empty();
            }
        });
    }

    private static String unix(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    }

    /** A scan is evidence when its check passed and failed nowhere. A failure is judged by the caller: it contradicts. */
    private EvidenceVerdict scan(Evidence evidence, List<Reason> problems) {
        List<ScanResult> results = input.scans().of(evidence.value());
        if (results.stream().anyMatch(result -> result.status() == ScanStatus.FAIL)) {
            return new EvidenceVerdict(evidence, true, results.get(0).at());
        }
        Optional<ScanResult> passed = results.stream()
                .filter(result -> result.status() == ScanStatus.PASS)
                .findFirst();
        if (passed.isPresent()) {
            return new EvidenceVerdict(evidence, true, passed.get().at());
        }
        String why;
        if (!input.scans().isGiven()) {
            why = reasons.text("scan.none");
        } else if (!results.isEmpty()) {
            why = reasons.text("scan.unknown");
        } else {
            why = reasons.text("scan.absent")
                    + NearestMatch.suggestion(evidence.value(), input.scans().keys(), input.language());
        }
        problems.add(reasons.of(ReasonCode.EVIDENCE_SCAN_NOT_FOUND, evidence.at(), evidence.value(), why));
        return new EvidenceVerdict(evidence, false, SourceRange.UNKNOWN);
    }
}
