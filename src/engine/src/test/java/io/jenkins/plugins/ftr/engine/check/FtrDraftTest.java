package io.jenkins.plugins.ftr.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.answers.AnswersFile;
import io.jenkins.plugins.ftr.engine.answers.AnswersParser;
import io.jenkins.plugins.ftr.engine.answers.TestLookup;
import io.jenkins.plugins.ftr.engine.assessment.AnswersDraft;
import io.jenkins.plugins.ftr.engine.assessment.RuleStrengths;
import io.jenkins.plugins.ftr.engine.assessment.Scenario;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.Strength;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FtrDraftTest {
    private static final RuleStrengths PROVING = (rule, control) -> Optional.of(Strength.PROVES);

    private static AnswersFile parse(String text) {
        return new AnswersParser(Language.EN, Scenario.TODAY, Limits.DEFAULT)
                .parse(text, "ftr-answers.yaml", new TestLookup());
    }

    private static String draft(Language language, Finding... findings) {
        return new AnswersDraft(
                        new TestLookup().find("partner-hosted/2026.1").orElseThrow(),
                        List.of(findings),
                        PROVING,
                        true,
                        language)
                .write("Shop \"one\"\n# x", "partner-hosted/2026.1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDraftOfEveryListIsAnAnswersFile(Language language) {
        for (String key : new TestLookup().keys()) {
            String text = new AnswersDraft(new TestLookup().find(key).orElseThrow(), List.of(), PROVING, true, language)
                    .write("日本の店", key);
            AnswersFile file = parse(text);
            assertThat(file.checklists()).containsExactly(key);
            assertThat(file.workload().name()).isEqualTo("日本の店");
            assertThat(file.answers().keySet())
                    .containsExactlyElementsOf(new TestLookup()
                            .find(key).orElseThrow().controls().stream()
                                    .map(control -> control.id())
                                    .toList());
            assertThat(file.answers().values())
                    .allMatch(answer -> answer.answers().isEmpty());
            assertThat(file.gates()).isEmpty();
        }
    }

    @Test
    void answersWhatRulesProve() {
        AnswersFile file = parse(draft(
                Language.EN,
                Scenario.finding("a", Outcome.PASS, "IAM-003", null, "main.tf", "aws_x.y[\"k\"]"),
                Scenario.finding("b", Outcome.PASS, "IAM-009", null, "main.tf", "aws_x.y"),
                Scenario.finding("c", Outcome.PASS, "NETSEC-001", null, "main.tf", "aws_x.y")));
        assertThat(file.answers().get("IAM-003").answers()).containsEntry("IAM-003.1", "Yes");
        assertThat(file.answers().get("IAM-003").response()).isEqualTo("aws_x.y[\"k\"]: Something is so.");
        assertThat(file.answers().get("IAM-003").evidence().get(0).value()).isEqualTo("aws_x.y[\"k\"]");
        assertThat(file.answers().get("IAM-009").answers()).containsEntry("IAM-009.1", "No");
        assertThat(file.answers().get("NETSEC-001").answers())
                .as("one rule does not prove two questions")
                .isEmpty();
        assertThat(file.answers().get("NETSEC-001").evidence()).hasSize(1);
    }

    @Test
    void admitsWhatRulesContradict() {
        String text = draft(
                Language.EN,
                Scenario.finding("a", Outcome.VIOLATION, "IAM-003", null, "main.tf", "aws_x.y"),
                Scenario.finding("a", Outcome.VIOLATION, "IAM-009", null, "main.tf", "aws_x.y"),
                Scenario.finding("a", Outcome.VIOLATION, "NETSEC-001", null, "main.tf", "aws_x.y"),
                Scenario.finding("a", Outcome.UNKNOWN, "IAM-001", null, "main.tf", "aws_x.y"));
        AnswersFile file = parse(text);
        assertThat(file.answers().get("IAM-003").answers()).containsEntry("IAM-003.1", "No");
        assertThat(file.answers().get("IAM-009").answers()).containsEntry("IAM-009.1", "Yes");
        assertThat(file.answers().get("NETSEC-001").answers()).isEmpty();
        assertThat(file.answers().get("IAM-001").answers()).isEmpty();
        assertThat(file.answers().get("IAM-003").response()).isEmpty();
        assertThat(text).contains("# In the code: main.tf:7 aws_x.y: Something is so. (rule a)");
    }

    @Test
    void hostileNamesStayData() {
        AnswersFile file = parse(draft(
                Language.EN,
                Scenario.finding(
                        "a", Outcome.PASS, "IAM-003", null, "main.tf", "x\n  IAM-004: { answer: Yes }\n\"\\")));
        assertThat(file.answers().get("IAM-004").answers()).isEmpty();
        assertThat(file.workload().name()).isEqualTo("Shop \"one\" # x");
    }

    @Test
    void draftsFromADirectory(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("template.yaml"), """
                AWSTemplateFormatVersion: "2010-09-09"
                Resources:
                  Orders:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      BillingMode: PAY_PER_REQUEST
                      AttributeDefinitions: [ { AttributeName: id, AttributeType: S } ]
                      KeySchema: [ { AttributeName: id, KeyType: HASH } ]
                      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
                """);
        CheckRequest request = CheckRequest.of(directory, Scenario.TODAY);
        AnswersFile file = parse(FtrDraft.run(request, "", Progress.NONE));
        assertThat(file.workload().name()).isEqualTo(directory.getFileName().toString());
        assertThat(file.answers().get("BAR-001").answers()).containsEntry("BAR-001.1", "Yes");
        assertThat(file.answers().get("BAR-001").evidence().get(0).value()).isEqualTo("Orders");
        String japanese = FtrDraft.run(
                CheckRequest.builder(directory, Scenario.TODAY)
                        .language(Language.JA)
                        .build(),
                "店",
                Progress.NONE);
        assertThat(japanese).contains("# 要件: ");
        assertThat(parse(japanese).answers()).hasSize(44);
    }
}
