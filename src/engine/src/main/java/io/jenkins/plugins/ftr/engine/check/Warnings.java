package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.answers.AnswersFile;
import io.jenkins.plugins.ftr.engine.assessment.Reason;
import io.jenkins.plugins.ftr.engine.assessment.ReasonCode;
import io.jenkins.plugins.ftr.engine.assessment.Reasons;
import io.jenkins.plugins.ftr.engine.checklist.AnswerValue;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.Question;
import io.jenkins.plugins.ftr.engine.checklist.ValidityStatus;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.rules.RuleReport;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Things to know of a run that belong to no control. */
final class Warnings {
    private final Reasons reasons;
    private final List<Reason> found = new ArrayList<>();

    Warnings(Reasons reasons) {
        this.reasons = reasons;
    }

    List<Reason> all() {
        return List.copyOf(found);
    }

    void add(Reason reason) {
        found.add(reason);
    }

    /** Whether the version of the list may be used on the day. */
    void validity(Checklist checklist, AnswersFile answers, LocalDate today) {
        Checklist.Validity validity = checklist.validity();
        if (validity == null) {
            return;
        }
        ValidityStatus status = validity.status(today);
        Optional<ReasonCode> code =
                switch (status) {
                    case CURRENT -> Optional.empty();
                    case NOT_YET -> Optional.of(ReasonCode.CHECKLIST_NOT_YET);
                    case SUPERSEDED -> Optional.of(ReasonCode.CHECKLIST_SUPERSEDED);
                    case EXPIRING -> Optional.of(ReasonCode.CHECKLIST_EXPIRING);
                    case EXPIRED -> Optional.of(ReasonCode.CHECKLIST_EXPIRED);
                };
        code.ifPresent(warning -> {
            LocalDate day = status == ValidityStatus.NOT_YET ? validity.from() : validity.lastDay();
            found.add(reasons.of(
                    warning,
                    answers.at(),
                    checklist.key(),
                    day == null ? reasons.text("validity.unknown") : day,
                    validity.successor() == null ? "" : reasons.text("validity.successor", validity.successor())));
        });
    }

    /** Prerequisites answered so that the review should not be submitted yet. */
    void prerequisites(Checklist checklist, AnswersFile answers) {
        for (Question question : checklist.prerequisites()) {
            String answer = answers.gates(checklist).get(question.id());
            if (answer != null && !question.passing().isEmpty() && !AnswerValue.same(answer, question.passing())) {
                found.add(reasons.of(
                        ReasonCode.NOT_GENERALLY_AVAILABLE,
                        answers.gateAt(checklist, question.id()),
                        question.id(),
                        answer));
            }
        }
    }

    /** Answers that only the file's own lists ask for, when another list was asked for. */
    void outside(Checklist checklist, AnswersFile answers, List<Checklist> judged) {
        Set<String> ids = new LinkedHashSet<>();
        for (String key : answers.answers().keySet()) {
            String id = key.substring(key.indexOf(':') + 1);
            String family = key.indexOf(':') < 0 ? "" : key.substring(0, key.indexOf(':'));
            boolean asked = judged.stream()
                    .anyMatch(list -> (family.isEmpty() || list.id().equals(family))
                            && list.control(id).isPresent());
            if (!asked) {
                ids.add(key);
            }
        }
        if (!ids.isEmpty()) {
            found.add(reasons.of(
                    ReasonCode.ANSWERS_OUTSIDE_CHECKLIST, answers.at(), checklist.key(), String.join(", ", ids)));
        }
    }

    /** What could not be read, and what the rules' run has to say. */
    void infrastructure(Infrastructure infrastructure, RuleReport report) {
        int unread = infrastructure.parseErrors().size();
        if (unread > 0) {
            SourceRange first = infrastructure.parseErrors().get(0).at();
            found.add(reasons.of(ReasonCode.PARSE_ERRORS, first, unread));
        }
        report.warnings().forEach(warning -> found.add(new Reason(warning.code(), warning.message(), warning.at())));
    }
}
