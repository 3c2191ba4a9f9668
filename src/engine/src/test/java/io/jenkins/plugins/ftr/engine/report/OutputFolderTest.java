package io.jenkins.plugins.ftr.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    @TempDir
    private Path temp;

    @Test
    void createsFoldersAndReplacesFiles() throws IOException {
        OutputFolder folder = new OutputFolder(temp.resolve("a/b"));
        folder.write("html/x.txt", out -> out.write('1'));
        Path file = folder.write("html/x.txt", out -> out.write('2'));
        assertThat(file).hasContent("2");
        assertThat(names(file.getParent())).containsExactly("x.txt");
    }

    @Test
    void anInterruptedWriteLeavesTheOldFileAndNothingElse() throws IOException {
        OutputFolder folder = new OutputFolder(temp);
        folder.write("x.txt", out -> out.write("whole".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> folder.write("x.txt", out -> {
                    out.write("ha".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Cannot write")
                .hasMessageContaining("disk full");
        assertThat(temp.resolve("x.txt")).hasContent("whole");
        assertThat(names(temp)).containsExactly("x.txt");
    }

    @Test
    void aRuntimeFaultLeavesNothingEither() {
        OutputFolder folder = new OutputFolder(temp);
        assertThatThrownBy(() -> folder.write("x.txt", out -> {
                    throw new IllegalStateException("cancelled");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(temp).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.txt", "a/../../x.txt", "/etc/x.txt", "", "."})
    void staysInsideTheFolder(String name) {
        OutputFolder folder = new OutputFolder(temp.resolve("out"));
        assertThatThrownBy(() -> folder.write(name, out -> out.write('1')))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Path root = Files.createDirectory(temp.resolve("out"));
        Files.createSymbolicLink(root.resolve("html"), elsewhere);
        assertThatThrownBy(() -> new OutputFolder(root).write("html/index.html", out -> out.write('1')))
                .hasMessageContaining("symbolic link leads out");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aLinkInTheWayIsReplacedAndNotWrittenThrough() throws IOException {
        Path precious = Files.writeString(temp.resolve("precious.txt"), "keep");
        Path root = Files.createDirectory(temp.resolve("out"));
        Files.createSymbolicLink(root.resolve("x.txt"), precious);
        new OutputFolder(root).write("x.txt", out -> out.write('1'));
        assertThat(precious).hasContent("keep");
        assertThat(root.resolve("x.txt")).hasContent("1");
    }

    @Test
    void saysWhatIsInTheWay() throws IOException {
        Files.createDirectory(temp.resolve("x.txt"));
        Files.createFile(temp.resolve("html"));
        OutputFolder folder = new OutputFolder(temp);
        assertThatThrownBy(() -> folder.write("x.txt", out -> out.write('1')))
                .hasMessageContaining("a directory of this name is in the way");
        assertThatThrownBy(() -> folder.write("html/index.html", out -> out.write('1')))
                .hasMessageContaining("a file is where a folder is needed");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
