package io.jenkins.plugins.ftr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {
    @Test
    void controlCharactersOfARepositoryNeverReachTheTerminal() {
        assertThat(Terminal.clean("a\u001b[31mred\r\nnext\u202Egnp.exe")).isEqualTo("a [31mred  next gnp.exe");
    }

    @Test
    void japaneseTakesTwoColumns() {
        assertThat(Terminal.width("準備度 1")).isEqualTo(8);
        assertThat(Terminal.pad("準備", 6)).isEqualTo("準備  ");
        assertThat(Terminal.pad("longer", 3)).isEqualTo("longer");
    }

    @Test
    void aFileMayBeNamedFromHereOrFromTheJudgedDirectory(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/answers.yaml"), "");

        assertThat(Paths.inside(folder, "sub/answers.yaml")).isEqualTo("sub/answers.yaml");
        assertThat(Paths.inside(folder, folder.resolve("sub/answers.yaml").toString()))
                .isEqualTo("sub/answers.yaml");
        assertThat(Paths.inside(folder, "../outside.yaml")).isEqualTo("../outside.yaml");
    }
}
