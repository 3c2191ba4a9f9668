package io.jenkins.plugins.ftr.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "A.1==Yes                                  § A.1=Yes              §      § true",
                "A.1==Yes                                  § A.1= yes             §      § true",
                "A.1==Yes                                  § A.1=No               §      § false",
                "A.1==Yes                                  §                      §      § false",
                "A.1!=Yes                                  §                      §      § true",
                "A.1==''                                   §                      §      § true",
                "A.1 in (Yes,NA)                           § A.1=N/A              §      § true",
                "A.1 in (Yes, N/A)                         § A.1=na               §      § true",
                "A.1 in (Yes,NA)                           § A.1=No               §      § false",
                "A.1 in (Yes,NA) && response!=''           § A.1=Yes              §      § false",
                "A.1 in (Yes,NA) && response!=''           § A.1=Yes              § 4 h  § true",
                "A.1==Yes || (A.1==No && response!='')     § A.1=No               § plan § true",
                "A.1==Yes || (A.1==No && response!='')     § A.1=No               § ` `  § false",
                "G==No || A.1==Yes && response!=''         § G=No                 §      § true",
                "G==No || A.1==Yes && response!=''         § G=Yes;A.1=Yes        §      § false",
                "G==No || A.1==Yes && response!=''         § G=Yes;A.1=Yes        § link § true",
                "!(A.1==Yes && A.2==Yes)                   § A.1=Yes;A.2=Yes      §      § false",
                "!!A.1==Yes                                § A.1=Yes              §      § true",
                "!A.1==Yes                                 § A.1=Yes              §      § false",
                "CIS=='CIS v5.0'                           § CIS=cis V5.0         §      § true",
                "SECOPS-001==Yes                           § SECOPS-001=Yes       §      § true",
                "true                                      §                      §      § true",
                "false                                     §                      §      § false",
                "A.1\t==\t Yes                            § A.1=Yes              §      § true",
            })
    void evaluates(String rule, String answers, String response, boolean expected) {
        Map<String, String> map = new HashMap<>();
        if (answers != null) {
            for (String pair : answers.split(";")) {
                map.put(pair.split("=")[0], pair.split("=")[1]);
            }
        }
        assertThat(PassRules.parse(rule).holds(map, response == null ? "" : response))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "``                   § 1  § the rule is empty",
                "A.1                  § 4  § found the end of the rule after 'A.1'; expected ==, != or in (...)",
                "A.1=Yes              § 4  § found '=' after 'A.1'; expected ==",
                "A.1==                § 6  § expected an answer such as Yes, or '' for none",
                "A.1==Yes B.1==No     § 10 § found 'B.1'; expected && or ||",
                "A.1==Yes & B.1==No   § 10 § found '&'; expected && or ||",
                "A.1==Yes &&          § 12 § found the end of the rule; expected a question id",
                "(A.1==Yes            § 10 § the parenthesis opened at character 1 is not closed",
                "A.1==Yes)            § 9  § found ')'; expected && or ||",
                "A.1 in Yes           § 8  § expected '(' and a list of answers",
                "A.1 in (Yes          § 12 § expected ',' or ')'",
                "A.1 in ()            § 9  § expected an answer such as Yes",
                "A.1=='Yes            § 6  § the quote is never closed",
                "A.1==Yes || || B==No § 13 § found '|'; expected a question id",
            })
    void saysWhereAndWhatIsExpected(String rule, int position, String message) {
        assertThatThrownBy(() -> PassRules.parse(rule))
                .isInstanceOf(PassRuleException.class)
                .hasMessageStartingWith("At character " + position + ": ")
                .hasMessageContaining(message)
                .asInstanceOf(InstanceOfAssertFactories.type(PassRuleException.class))
                .extracting(PassRuleException::position)
                .isEqualTo(position);
    }

    @Test
    void errorsExistInJapanese() {
        assertThatThrownBy(() -> PassRules.parse("A.1==", Language.JA))
                .hasMessageContaining("6 文字目")
                .hasMessageContaining("規則の終わり");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "!"})
    void refusesDeepNesting(String opener) {
        String rule = opener.repeat(10_000) + "A==Yes";
        assertThatThrownBy(() -> PassRules.parse(rule)).hasMessageContaining("nested");
    }

    @Test
    void refusesVeryLongRules() {
        assertThatThrownBy(() -> PassRules.parse("A==Yes && ".repeat(20_000) + "A==Yes"))
                .hasMessageContaining("longer than");
    }

    @Test
    void namesTheQuestionsItMentionsInOrder() {
        PassRule rule = PassRules.parse("CAA-000==No || B.1==Yes && response!='' || !(A.1 in (Yes,N/A)) || B.1==No");
        assertThat(rule.questionIds()).containsExactly("CAA-000", "B.1", "A.1");
        assertThat(rule.text()).startsWith("CAA-000==No || B.1==Yes");
    }

    /** Random expressions, each with an evaluation built beside its text and independent of the parser. */
    @Test
    void agreesWithAReferenceEvaluation() {
        Random random = new Random(56);
        for (int round = 0; round < 20_000; round++) {
            Sample sample = or(random, 4);
            Map<String, String> answers = new HashMap<>();
            for (String id : IDS) {
                if (random.nextInt(4) > 0) {
                    answers.put(id, VALUES.get(random.nextInt(VALUES.size())));
                }
            }
            String response = random.nextBoolean() ? "" : "text";
            PassRule rule = PassRules.parse(sample.text);
            boolean expected = sample.evaluation.test(answers, response);
            assertThat(rule.holds(answers, response)).as(sample.text).isEqualTo(expected);
            String written = ((PassExpression.ParsedPassRule) rule).expression().write();
            assertThat(PassRules.parse(written).holds(answers, response))
                    .as(sample.text + " written as " + written)
                    .isEqualTo(expected);
        }
    }

    @Test
    void anyTextGivesARuleOrAClearError() {
        Random random = new Random(44);
        String alphabet = "AB.1-='\"!&|(), \t\nYesNoresponseintruefalse/日本\u0000\uD83D\uDE00";
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(24);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Throwable thrown =
                    catchThrowable(() -> PassRules.parse(text.toString()).holds(Map.of("A", "Yes"), "some text"));
            if (thrown != null) {
                assertThat(thrown).as(text.toString()).isInstanceOf(PassRuleException.class);
                assertThat(((PassRuleException) thrown).position()).isBetween(1, text.length() + 1);
            }
        }
    }

    private static final List<String> IDS = List.of("IAM-002.1", "IAM-002.2", "SECOPS-001", "CAA-000");
    private static final List<String> VALUES = List.of("Yes", "No", "N/A", "NA", "Temporary");

    private record Sample(String text, BiPredicate<Map<String, String>, String> evaluation) {}

    private static Sample or(Random random, int depth) {
        Sample left = and(random, depth);
        while (random.nextInt(3) == 0) {
            Sample a = left;
            Sample b = and(random, depth);
            left = new Sample(
                    a.text + space(random) + "||" + space(random) + b.text,
                    (answers, response) ->
                            a.evaluation.test(answers, response) || b.evaluation.test(answers, response));
        }
        return left;
    }

    private static Sample and(Random random, int depth) {
        Sample left = unary(random, depth);
        while (random.nextInt(3) == 0) {
            Sample a = left;
            Sample b = unary(random, depth);
            left = new Sample(
                    a.text + space(random) + "&&" + space(random) + b.text,
                    (answers, response) ->
                            a.evaluation.test(answers, response) && b.evaluation.test(answers, response));
        }
        return left;
    }

    private static Sample unary(Random random, int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            Sample inner = or(random, depth - 1);
            return random.nextBoolean()
                    ? new Sample("(" + inner.text + ")", inner.evaluation)
                    : new Sample(
                            "!(" + inner.text + ")", (answers, response) -> !inner.evaluation.test(answers, response));
        }
        return comparison(random);
    }

    private static Sample comparison(Random random) {
        String id = IDS.get(random.nextInt(IDS.size()));
        String value = VALUES.get(random.nextInt(VALUES.size()));
        String other = VALUES.get(random.nextInt(VALUES.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new Sample(id + "==" + value, (answers, response) -> is(answers, id, value));
            case 1 -> new Sample(id + " != '" + value + "'", (answers, response) -> !is(answers, id, value));
            case 2 ->
                new Sample(
                        id + " in (" + value + "," + space(random) + other + ")",
                        (answers, response) -> is(answers, id, value) || is(answers, id, other));
            case 3 -> new Sample("response!=''", (answers, response) -> !response.isEmpty());
            case 4 -> new Sample(id + "==''", (answers, response) -> !answers.containsKey(id));
            default -> {
                boolean constant = random.nextBoolean();
                yield new Sample(Boolean.toString(constant), (answers, response) -> constant);
            }
        };
    }

    private static boolean is(Map<String, String> answers, String id, String value) {
        String actual = answers.getOrDefault(id, "");
        return actual.replace("/", "").equals(value.replace("/", ""));
    }

    private static String space(Random random) {
        return " ".repeat(random.nextInt(3));
    }
}
