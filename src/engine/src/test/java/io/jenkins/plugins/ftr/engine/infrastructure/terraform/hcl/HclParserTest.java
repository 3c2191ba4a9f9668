package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HclParserTest {
    private static HclFile parse(String text) {
        return HclParser.parse("x.tf", text, Limits.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 1",
                "a = 1\r\nb = 2\r\n",
                "\uFEFFa = 1",
                "größe = \"世界\"",
                "a-b_c = x.y-z",
                "a = [1, 2, ]",
                "a = [\n 1 ,\n\n 2\n]",
                "a = {\n b = 1\n c : 2, d = 3\n}",
                "a = { aws.west = aws.east }",
                "a = { (x) = 1, \"${y}z\" = 2, 3 = 4, true = 5, null = 6 }",
                "a = f(1,\n2,\n)",
                "a = f(x...)",
                "a = provider::aws::arn_parse(x)",
                "a = f (\n1\n)",
                "a = x.*.y.z",
                "a = x[*].y[0][*].z",
                "a = x.0.y.1",
                "a = x[\n0\n]",
                "a = (\n  b ?\n  c :\n  d\n)",
                "a = b ? c : d ? e : f",
                "a = -1 + !b",
                "a = 1.5e-3",
                "a = <<EOF\nx ${y} %{ if z }\nq\n%{ endif }\nEOF\n",
                "a = <<-EOF\n    x\n      y\n    EOF\n",
                "a = <<EOF\n  not the end EOF\nEOF",
                "a = f(<<EOF\nx\nEOF\n, 1)",
                "a = \"${\"${\"deep\"}\"}\"",
                "a = \"${ {b = \"}\"}[\"b\"] }\"",
                "a = \"$${x} %%{y} $ % $\"",
                "a = \"${\n  b\n}\"",
                "a = [for x in y : x]",
                "a = [\n for k, v in y : \n k if v\n]",
                "a = {for k, v in y : k => v...}",
                "a = {\n  for k, v in y : k => v\n  if k != \"\"\n}",
                "b \"l\" m {\n}\n",
                "b { a = 1 }",
                "b {}",
                "b {\n  c {\n    d = 1\n  }\n}",
                "a = 1 # comment",
                "a = 1 // comment\n/* x\n */ b = 2",
                "a = /* inline */ 1",
                "# only a comment",
                ""
            })
    void validTextIsRead(String text) {
        assertThat(parse(text).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = ",
                "a = 1 2",
                "a 1",
                "\"a\" = 1",
                "a = [1 2]",
                "a = {b 1}",
                "a = f(1 2)",
                "a = f(x..., 1)",
                "a = \"unclosed",
                "a = \"two\nlines\"",
                "a = \"\\q\"",
                "a = \"\\u12\"",
                "a = \"${x\"",
                "a = \"%{ if x }\"",
                "a = \"%{ endif }\"",
                "a = \"%{ if x }%{ endfor }\"",
                "a = \"%{ nonsense }\"",
                "a = <<EOF\nx\n",
                "a = x[",
                "a = x.",
                "a = 1 +\n2",
                "a = 1abc",
                "a = {for x in y : x}",
                "a = [for x in y : k => v]",
                "a = 1\na = 2",
                "b \"${x}\" {}",
                "b {",
                "b { a = 1\n}",
                "b { a = 1, b = 2 }",
                "b { c {} }",
                "}",
                "a = 1e999999",
                "/* open"
            })
    void brokenTextIsOneErrorWithALine(String text) {
        assertThat(parse(text).errors()).hasSize(1).allSatisfy(error -> {
            assertThat(error.at().line()).isPositive();
            assertThat(error.message().in(Language.EN)).endsWith(".");
        });
    }

    @Test
    void aBrokenBlockDoesNotTakeTheOthersDown() {
        HclFile file = parse("""
                resource "a" "one" {
                  x = 1
                }
                resource "a" "broken" {
                  x = = 2
                  nested {
                    y = 1
                  }
                }
                resource "a" "unclosed" {
                  x = "no end
                }
                resource "a" "two" {
                  x = 2
                }
                resource "a" "open" {
                  y = {
                    z = 1

                resource "a" "three" {
                  x = 3
                }
                """);

        assertThat(file.errors()).extracting(error -> error.at().line()).containsExactly(5, 11, 20);
        assertThat(file.body().blocks()).extracting(block -> block.label(1)).containsExactly("one", "two", "three");
    }

    @Test
    void aBrokenArgumentDoesNotTakeTheOthersDown() {
        HclFile file = parse("a = 1\nb = = 2\nc = 3\n");

        assertThat(file.body().attributes()).containsOnlyKeys("a", "c");
        assertThat(file.errors()).hasSize(1);
    }

    @Test
    void placesAreThoseOfTheText() {
        HclFile file = parse("resource \"a\" \"b\" {\n  name = \"x\"\n  list = [\n    1,\n  ]\n}\n");
        Block block = file.body().blocks().get(0);
        Attribute list = block.body().attributes().get("list");

        assertThat(block.at()).isEqualTo(new SourceRange("x.tf", 1, 1, 6));
        assertThat(list.at()).isEqualTo(new SourceRange("x.tf", 3, 3, 5));
        assertThat(((Expression.Tuple) list.value()).items().get(0).at()).isEqualTo(new SourceRange("x.tf", 4, 5, 4));
    }

    @Test
    void heredocsAreTrimmedAsTheSpecificationSays() {
        assertThat(text("a = <<-EOT\n    one\n      two\n\n    three\n    EOT\n"))
                .isEqualTo("one\n  two\n\nthree\n");
        assertThat(text("a = <<EOT\n  kept\nEOT\n")).isEqualTo("  kept\n");
        assertThat(text("a = <<-EOT\nEOT\n")).isEqualTo("");
        assertThat(text("a = <<EOT\na\\nb $${c}\nEOT\n")).isEqualTo("a\\nb ${c}\n");
    }

    private static Object text(String text) {
        return ((Expression.Literal) parse(text).body().value("a")).value();
    }

    @Test
    void nestingIsBoundedWithoutOverflow() {
        for (String open : new String[] {"[", "(", "{a=", "f(", "!", "-", "x[", "\"${", "a?b:", "[for x in "}) {
            HclFile file = parse("a = " + open.repeat(50_000) + "\nresource \"b\" \"c\" {}\n");
            assertThat(file.errors()).as(open).isNotEmpty();
            assertThat(file.body().blocks()).as(open).hasSize(1);
        }
        assertThat(parse("b {\n".repeat(500) + "}\n".repeat(500))
                        .errors()
                        .get(0)
                        .message()
                        .in(Language.EN))
                .contains("Nested deeper than 256 levels");
    }

    @Test
    void longTextsAreReadInLinearTime() {
        long start = System.nanoTime();
        parse("a = <<EOF\n" + "some text ${x}\n".repeat(50_000) + "EOF\n");
        parse("resource \"a\" \"b\" {\n  x = 1\n}\n".repeat(50_000));
        parse("a = 1" + " + 1".repeat(50_000) + "\n");
        parse("# comment\n".repeat(50_000));
        parse("x \"y\" {\n".repeat(50_000));
        parse("a = <<E\n".repeat(20_000));
        parse("a = \"" + "${x}".repeat(50_000) + "\"\n");
        parse("/*".repeat(100_000));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void manyFaultsEndInOne() {
        HclFile file = parse("= 1\n".repeat(100_000));

        assertThat(file.errors()).hasSizeLessThanOrEqualTo(101);
    }

    @Test
    void malformedBytesAreSaid() {
        assertThat(parse("a = \uFFFD\n").errors())
                .extracting(error -> error.message().in(Language.EN))
                .containsExactly("Found character U+FFFD, expected an expression.");
        assertThat(parse("a = \u0000\n").errors())
                .extracting(error -> error.message().in(Language.EN))
                .containsExactly("Found character U+0000, expected an expression.");
    }

    @Test
    void singleExpressionsAndTemplatesAreRead() {
        assertThat(HclParser.expression("[1,\n2]", SourceRange.UNKNOWN, Limits.DEFAULT))
                .isInstanceOf(Expression.Tuple.class);
        assertThatThrownBy(() -> HclParser.expression("1 2", SourceRange.UNKNOWN, Limits.DEFAULT))
                .isInstanceOf(HclSyntaxException.class);
        assertThat(HclParser.template("plain", SourceRange.UNKNOWN, Limits.DEFAULT))
                .isInstanceOf(Expression.Literal.class);
        assertThatThrownBy(() -> HclParser.template("${", SourceRange.UNKNOWN, Limits.DEFAULT))
                .isInstanceOf(HclSyntaxException.class);
    }
}
