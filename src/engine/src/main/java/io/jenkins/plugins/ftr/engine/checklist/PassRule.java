package io.jenkins.plugins.ftr.engine.checklist;

import java.util.Map;
import java.util.Set;

/**
 * A condition over answers in the notation of the checklist facts: {@code ==}, {@code !=}, {@code &&}, {@code ||},
 * {@code !}, parentheses, {@code ID in (A,B)}, {@code response!=''}, {@code true}, {@code false}. {@code NA} and
 * {@code N/A} are the same answer; comparison ignores case and surrounding space. An unanswered question is the empty
 * text.
 */
public interface PassRule {
    /**
     * @param answers question id to answer; missing means unanswered
     * @param response the free text, empty when none
     */
    boolean holds(Map<String, String> answers, String response);

    /** Question ids the rule mentions. */
    Set<String> questionIds();

    /** The rule as written. */
    String text();
}
