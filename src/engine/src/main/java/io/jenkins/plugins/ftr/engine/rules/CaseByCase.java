package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.HeardJudgement.Said;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges a resource whose values depend on conditions that only the deployment decides: what is broken, or kept, in every case is
 * so whatever is decided.
 */
final class CaseByCase {
    private CaseByCase() {}

    static void judge(Rule rule, Resource resource, RuleContext context) {
        HeardJudgement whole = hear(rule, resource, context);
        List<Resource> cases = whole.has(Outcome.UNKNOWN) ? resource.cases() : List.of();
        List<HeardJudgement> heard = new ArrayList<>();
        for (Resource one : cases) {
            heard.add(hear(rule, one, context));
        }
        pass(whole, heard, context);
    }

    private static HeardJudgement hear(Rule rule, Resource resource, RuleContext context) {
        HeardJudgement heard = new HeardJudgement(context);
        rule.check(resource, heard);
        return heard;
    }

    private static void pass(HeardJudgement whole, List<HeardJudgement> cases, RuleContext context) {
        boolean broken = !cases.isEmpty() && cases.stream().allMatch(one -> breaksMore(one, whole));
        boolean known = !cases.isEmpty() && cases.stream().noneMatch(one -> one.has(Outcome.UNKNOWN));
        boolean kept = known && cases.stream().noneMatch(one -> breaksMore(one, whole));
        if (!broken && !kept) {
            whole.said().forEach(said -> said.to(context));
            return;
        }
        List<Said> all = new ArrayList<>(whole.said());
        all.removeIf(said -> known && said.outcome() == Outcome.UNKNOWN);
        for (HeardJudgement one : cases) {
            for (Said said : one.said(broken ? Outcome.VIOLATION : Outcome.PASS)) {
                if (all.stream().noneMatch(said::isSame)) {
                    all.add(said);
                }
            }
        }
        all.forEach(said -> said.to(context));
    }

    /** Whether the rule is broken in a case by something that is not broken anyway. */
    private static boolean breaksMore(HeardJudgement one, HeardJudgement whole) {
        return one.said(Outcome.VIOLATION).stream().anyMatch(said -> !whole.has(said));
    }
}
