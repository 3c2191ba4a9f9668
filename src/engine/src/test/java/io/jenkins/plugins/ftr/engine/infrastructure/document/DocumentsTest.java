package io.jenkins.plugins.ftr.engine.infrastructure.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ftr.engine.source.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static Node yaml(String text) throws DocumentException {
        List<Document> documents = YamlDocuments.read("t.yaml", text, Limits.DEFAULT);
        return documents.get(0).root();
    }

    @Test
    void keepsPlacesTagsAndKeys() throws DocumentException {
        Node root = yaml("a:\n  b: !Ref x\n  c: [1, two]\nd: |\n  text\n  more\n\ne: ''\n");

        assertThat(root.get("a").get("b").tag()).isEqualTo("Ref");
        assertThat(root.get("a").get("b").line()).isEqualTo(2);
        assertThat(root.get("a").get("b").column()).isEqualTo(6);
        assertThat(root.get("a").endLine()).isEqualTo(3);
        assertThat(root.entries().get("d").line()).isEqualTo(4);
        assertThat(root.get("d").endLine()).isBetween(6, 7);
        assertThat(root.get("e").kind()).isEqualTo(Node.Kind.TEXT);
    }

    @Test
    @Timeout(60)
    void refusesAliasBombs() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(
                            i,
                            i,
                            String.join(", ", List.of(alias, alias, alias, alias, alias, alias, alias, alias, alias))));
        }

        assertThatThrownBy(() -> yaml(bomb.toString()))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("liases");
    }

    @Test
    void refusesTooManyAliasesAndSelfReference() {
        String many = "base: &b {x: 1}\nall:\n" + "  - *b\n".repeat(300);

        assertThatThrownBy(() -> yaml(many)).hasMessageContaining("More than 200 aliases");
        assertThatThrownBy(() -> yaml("a: &a [*a]")).hasMessageContaining("inside its own anchor");
        assertThatThrownBy(() -> yaml("a: *missing")).isInstanceOf(DocumentException.class);
    }

    @Test
    void allowsManyAliasesOfScalars() throws DocumentException {
        assertThat(yaml("base: &b x\nall:\n" + "  - *b\n".repeat(1000))
                        .get("all")
                        .items())
                .hasSize(1000);
    }

    @Test
    @Timeout(60)
    void refusesDepthWithoutOverflow() {
        assertThatThrownBy(() -> yaml("[".repeat(50_000))).hasMessageContaining("256 levels");
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            block.append(" ".repeat(i)).append("a:\n");
        }
        assertThatThrownBy(() -> yaml(block.toString())).hasMessageContaining("256 levels");
        assertThatThrownBy(() -> JsonDocuments.read("t.json", "[".repeat(100_000), Limits.DEFAULT))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("levels");
    }

    @Test
    void stopsWhenTheTimeIsUp() {
        Limits none = new Limits(1 << 30, 10, 256, 200, 10, 10, 10, Duration.ZERO);

        assertThatThrownBy(() -> YamlDocuments.read("t.yaml", "- a\n".repeat(10_000), none))
                .hasMessageContaining("seconds");
        assertThatThrownBy(() -> JsonDocuments.read("t.json", "[" + "1,".repeat(10_000) + "1]", none))
                .hasMessageContaining("seconds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [",
                "a: b: c",
                "\t- x",
                "{a: 1",
                "a: 'x",
                "%YAML 9\n---\na",
                "- a\n b: c",
                "\u0000",
                "a: !<",
                "? [a]: b: c"
            })
    void saysWhereYamlIsBroken(String text) {
        assertThatThrownBy(() -> yaml(text)).isInstanceOfSatisfying(DocumentException.class, e -> {
            assertThat(e.at().line()).isPositive();
            assertThat(e.getMessage())
                    .startsWith("Not valid YAML: ")
                    .endsWith(".")
                    .doesNotContain("\n");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"a\":}", "{\"a\" 1}", "[1,]", "{} {}", "\"\\q\"", "nul", "{'a': 1}", "[01]", "\u0000"
            })
    void saysWhereJsonIsBroken(String text) {
        assertThatThrownBy(() -> JsonDocuments.read("t.json", text, Limits.DEFAULT))
                .isInstanceOfSatisfying(DocumentException.class, e -> {
                    assertThat(e.at().line()).isPositive();
                    assertThat(e.getMessage())
                            .endsWith(".")
                            .doesNotContain("\n")
                            .doesNotContain("jackson");
                });
    }

    @Test
    void warnsOfDuplicatesAndOddKeys() throws DocumentException {
        Document document = YamlDocuments.read("t.yaml", "a: 1\na: 2\n? [x]\n: y\n", Limits.DEFAULT)
                .get(0);

        assertThat(document.root().getText("a")).isEqualTo("2");
        assertThat(document.warnings()).hasSize(2);
        assertThat(JsonDocuments.read("t.json", "{\"a\":1,\"a\":2}", Limits.DEFAULT)
                        .warnings())
                .hasSize(1);
    }

    /** Whatever bytes come, the answer is a document or one exception of ours. */
    @Test
    @Timeout(180)
    void survivesRandomText() {
        Random random = new Random(20261123);
        String[] pieces = {
            "a",
            ":",
            " ",
            "\n",
            "- ",
            "  ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "!Ref ",
            "&x ",
            "*x",
            "<<: ",
            "|",
            ">-",
            "\"",
            "'",
            "#",
            "---\n",
            "...",
            "?",
            "%",
            "@",
            "`",
            "\t",
            "\u0000",
            "é",
            "\uD83D\uDE00",
            "\uFEFF",
            "Resources",
            "12",
            "~",
            "!!str ",
            "!<x>",
            "\\"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            for (boolean json : new boolean[] {true, false}) {
                try {
                    if (json) {
                        JsonDocuments.read("t", text.toString(), Limits.DEFAULT);
                    } else {
                        YamlDocuments.read("t", text.toString(), Limits.DEFAULT);
                        YamlDocuments.comments("t", text.toString());
                    }
                } catch (DocumentException expected) {
                    assertThat(expected.getMessage()).isNotBlank();
                }
            }
        }
    }
}
