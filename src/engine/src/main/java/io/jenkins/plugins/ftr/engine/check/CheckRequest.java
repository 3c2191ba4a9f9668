package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.assessment.JustificationPolicy;
import io.jenkins.plugins.ftr.engine.assessment.QualityGate;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What one check shall do. Both the command and the plugin fill one of these.
 *
 * @param directory the directory judged; every other path is relative to it unless said otherwise
 * @param answers path of the answers file, {@code ftr-answers.yaml} by default
 * @param iac Ant patterns that narrow the infrastructure files; empty means all that are recognised
 * @param scans files of account scanners (Security Hub, Prowler)
 * @param checklist key or path that overrides the file's own choice, {@code null} to keep it
 * @param baseline an earlier result to compare with, {@code null} for none
 * @param baselineSource name of that result for the report
 * @param baselineReason why that one, a sentence
 * @param gates gates to judge by
 * @param settings limits and infrastructure variables
 * @param language language of messages
 * @param today the day the run counts as
 * @param allFindings keep PASS findings in the result
 * @param justification how much a justification must say
 * @param otherBaselines earlier results for further checklists, where one answers file names several
 */
public record CheckRequest(
        Path directory,
        String answers,
        List<String> iac,
        List<String> scans,
        String checklist,
        FtrResult baseline,
        String baselineSource,
        String baselineReason,
        List<QualityGate> gates,
        InfrastructureReader.Settings settings,
        Language language,
        LocalDate today,
        boolean allFindings,
        JustificationPolicy justification,
        List<OtherBaseline> otherBaselines) {
    /** Name looked for when none is given. */
    public static final String DEFAULT_ANSWERS = "ftr-answers.yaml";

    /** A check of a directory with every default. */
    public static CheckRequest of(Path directory, LocalDate today) {
        return new CheckRequest(
                directory,
                DEFAULT_ANSWERS,
                List.of(),
                List.of(),
                null,
                null,
                "none",
                "",
                QualityGate.DEFAULTS,
                InfrastructureReader.Settings.DEFAULT,
                Language.EN,
                today,
                false);
    }

    /**
     * An earlier result for a checklist that {@link #baseline()} does not speak of.
     *
     * @param result the result
     * @param source name of that result for the report
     * @param reason why that one, a sentence
     */
    public record OtherBaseline(FtrResult result, String source, String reason) {}

    /** A check with one baseline at most. */
    public CheckRequest(
            Path directory,
            String answers,
            List<String> iac,
            List<String> scans,
            String checklist,
            FtrResult baseline,
            String baselineSource,
            String baselineReason,
            List<QualityGate> gates,
            InfrastructureReader.Settings settings,
            Language language,
            LocalDate today,
            boolean allFindings,
            JustificationPolicy justification) {
        this(
                directory,
                answers,
                iac,
                scans,
                checklist,
                baseline,
                baselineSource,
                baselineReason,
                gates,
                settings,
                language,
                today,
                allFindings,
                justification,
                List.of());
    }

    /** The same check that also knows earlier results for further checklists. */
    public CheckRequest withOtherBaselines(List<OtherBaseline> others) {
        return new CheckRequest(
                directory,
                answers,
                iac,
                scans,
                checklist,
                baseline,
                baselineSource,
                baselineReason,
                gates,
                settings,
                language,
                today,
                allFindings,
                justification,
                List.copyOf(others));
    }

    /** A check with the default {@link JustificationPolicy}. */
    public CheckRequest(
            Path directory,
            String answers,
            List<String> iac,
            List<String> scans,
            String checklist,
            FtrResult baseline,
            String baselineSource,
            String baselineReason,
            List<QualityGate> gates,
            InfrastructureReader.Settings settings,
            Language language,
            LocalDate today,
            boolean allFindings) {
        this(
                directory,
                answers,
                iac,
                scans,
                checklist,
                baseline,
                baselineSource,
                baselineReason,
                gates,
                settings,
                language,
                today,
                allFindings,
                JustificationPolicy.DEFAULT);
    }
}
