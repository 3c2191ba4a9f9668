package io.jenkins.plugins.ftr.engine.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever is in the file: an answers file or an AnswersException with sentences, in bounded time. */
class AnswersParserFuzzTest {
    private static final String GOOD = """
            format: 1
            workload: { name: Storefront, owner: platform@example.com }
            checklists: [partner-hosted/2026.1]
            answers:
              CAA-000: { answer: No }
              IAM-003:
                answers: { IAM-003.1: Yes }
                response: >-
                  Password policy set by Terraform,
                  14 characters, 24 remembered. 日本語も。
                evidence:
                  - resource: aws_iam_account_password_policy.main
                  - file: docs/iam.md
                  - url: https://wiki.example.com/iam
                  - scan: securityhub/IAM.15
                reviewed: { on: 2026-10-02, by: platform-team }
              RES-004: &res
                answer: No
                accepted: { until: 2027-01-31, by: "management", because: 'Test is booked.' }
            """;

    private static final String[] PIECES = {
        "\n",
        "  ",
        "\t",
        "-",
        ": ",
        "{",
        "}",
        "[",
        "]",
        "&a",
        "*a",
        "*res",
        "!!x",
        "!",
        "|",
        ">",
        "'",
        "\"",
        "#",
        "%",
        "@",
        "`",
        "?",
        "---",
        "...",
        "\0",
        "\u0007",
        "\uFEFF",
        "\ud83d",
        "💥",
        "同上",
        "answers:",
        "IAM-003:",
        "Yes",
        "null",
        "<<",
        "\r",
        "\r\n",
        "2026-99-99",
        "../..",
        "/etc/passwd",
        "\\",
        "{{",
        ",",
        "\u2028",
        "\u0085",
        "format: 1"
    };

    private static void run(String text, String what) {
        AnswersParser parser = new AnswersParser(
                text.length() % 2 == 0 ? Language.EN : Language.JA, LocalDate.of(2026, 11, 23), Limits.DEFAULT);
        try {
            AnswersFile file = parser.parse(text, "ftr-answers.yaml", new TestLookup());
            assertThat(file.checklists()).as(what).isNotEmpty();
        } catch (AnswersException e) {
            assertThat(e.problems()).as(what).isNotEmpty();
            assertThat(e.sentences(Language.EN))
                    .allSatisfy(sentence ->
                            assertThat(sentence).startsWith("ftr-answers.yaml:").doesNotContain("Exception"));
        }
    }

    @Test
    void survivesMutations() {
        Random random = new Random(20261123);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 4_000; i++) {
                StringBuilder text = new StringBuilder(GOOD);
                int edits = 1 + random.nextInt(6);
                for (int edit = 0; edit < edits; edit++) {
                    int at = random.nextInt(text.length());
                    switch (random.nextInt(4)) {
                        case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
                        case 2 -> text.setCharAt(at, (char) random.nextInt(0x250));
                        default ->
                            text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
                    }
                }
                run(text.toString(), "mutation " + i);
            }
        });
    }

    @Test
    void survivesNoise() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            run(text.toString(), "noise " + i);
        }
    }

    @Test
    void everyPrefixIsJudged() {
        for (int i = 0; i < GOOD.length(); i++) {
            run(GOOD.substring(0, i), "prefix " + i);
        }
    }
}
