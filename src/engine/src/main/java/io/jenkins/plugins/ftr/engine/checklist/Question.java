package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.util.List;

/**
 * A question of a control, a gate question, or a prerequisite.
 *
 * @param id official id, e.g. {@code IAM-003.1}
 * @param text what is asked
 * @param allowed allowed answers as written in the official workbook, e.g. {@code Yes}, {@code No}, {@code N/A}
 * @param passing the answer that counts as met, empty when only the pass rule tells
 */
public record Question(String id, LocalizedText text, List<String> allowed, String passing) {}
