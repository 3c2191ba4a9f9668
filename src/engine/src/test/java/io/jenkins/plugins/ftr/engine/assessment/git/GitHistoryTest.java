package io.jenkins.plugins.ftr.engine.assessment.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.ftr.engine.assessment.ChangeHistory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against repositories that git itself made; the tests start git, the code under test never does. */
class GitHistoryTest {
    @TempDir
    private Path folder;

    private Path repository;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(hasGit(), "git is not installed");
        repository = Files.createDirectory(folder.resolve("repository"));
        git(null, "init", "-q", "-b", "main");
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void git(String day, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("git.log").toFile());
        Map<String, String> environment = builder.environment();
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.put("GIT_CONFIG_SYSTEM", "/dev/null");
        if (day != null) {
            environment.put("GIT_AUTHOR_DATE", day + "T12:00:00+09:00");
            environment.put("GIT_COMMITTER_DATE", day + "T12:00:00+09:00");
        }
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("git.log")))
                .isZero();
    }

    private void commit(String day, String file, String content) throws Exception {
        Path path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        git(null, "add", "-A");
        git(day, "commit", "-q", "-m", "m");
    }

    private Optional<ChangeHistory.Version> at(String file, String day) throws IOException {
        return at(repository, file, day);
    }

    private static Optional<ChangeHistory.Version> at(Path directory, String file, String day) throws IOException {
        try (GitHistory history = GitHistory.of(directory).orElseThrow()) {
            return history.upTo(file, LocalDate.parse(day));
        }
    }

    private void history() throws Exception {
        commit("2026-01-10", "docs/iam.md", "one");
        commit("2026-02-10", "other.md", "x");
        commit("2026-03-10", "docs/iam.md", "two");
        commit("2026-04-10", "other.md", "y");
        commit("2026-05-10", "docs/iam.md", "three");
    }

    private void checkHistory() throws IOException {
        assertThat(at("docs/iam.md", "2026-06-01")).contains(new ChangeHistory.Version("three", null));
        assertThat(at("docs/iam.md", "2026-05-10")).contains(new ChangeHistory.Version("three", null));
        assertThat(at("docs/iam.md", "2026-05-09"))
                .contains(new ChangeHistory.Version("two", LocalDate.of(2026, 5, 10)));
        assertThat(at("docs/iam.md", "2026-03-09"))
                .contains(new ChangeHistory.Version("one", LocalDate.of(2026, 3, 10)));
        assertThat(at("docs/iam.md", "2026-01-09")).isEmpty();
        assertThat(at("docs/gone.md", "2026-06-01")).isEmpty();
        assertThat(at("docs", "2026-06-01")).isEmpty();
        assertThat(at(repository.resolve("docs"), "iam.md", "2026-03-10"))
                .contains(new ChangeHistory.Version("two", LocalDate.of(2026, 5, 10)));
    }

    @Test
    void readsLooseObjects() throws Exception {
        history();
        checkHistory();
    }

    @Test
    void readsPackedObjectsAndReferences() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("line ").append(i).append(" of a long file that packs as a delta\n");
        }
        commit("2026-01-05", "long.txt", text.toString());
        commit("2026-01-06", "long.txt", text + "one more\n");
        commit("2026-01-07", "long.txt", "first\n" + text);
        history();
        git(null, "gc", "-q", "--aggressive", "--prune=now");
        git(null, "pack-refs", "--all");
        checkHistory();
        assertThat(at("long.txt", "2026-01-05").orElseThrow().content()).isEqualTo(text.toString());
        assertThat(at("long.txt", "2026-01-06").orElseThrow().content()).isEqualTo(text + "one more\n");
        assertThat(at("long.txt", "2026-01-07").orElseThrow().content()).isEqualTo("first\n" + text);
    }

    @Test
    void aMergeDoesNotOvertakeAReviewInItsBranch() throws Exception {
        commit("2026-01-10", "docs/iam.md", "one");
        git(null, "checkout", "-q", "-b", "change");
        commit("2026-03-01", "docs/iam.md", "two");
        git(null, "checkout", "-q", "main");
        commit("2026-03-05", "other.md", "x");
        git("2026-03-20", "merge", "-q", "--no-ff", "-m", "m", "change");
        assertThat(at("docs/iam.md", "2026-03-02")).contains(new ChangeHistory.Version("two", null));
        assertThat(at("docs/iam.md", "2026-02-20"))
                .contains(new ChangeHistory.Version("one", LocalDate.of(2026, 3, 1)));
    }

    @Test
    void aShallowCloneIsNotKnown() throws Exception {
        history();
        git(
                null,
                "clone",
                "-q",
                "--depth",
                "1",
                "file://" + repository,
                folder.resolve("clone").toString());
        assertThat(at(folder.resolve("clone"), "docs/iam.md", "2026-04-01")).isEmpty();
        assertThat(at(folder.resolve("clone"), "docs/iam.md", "2026-05-10"))
                .contains(new ChangeHistory.Version("three", null));
    }

    @Test
    void renamedFilesAndPointersToLargeFilesAreNotKnown() throws Exception {
        commit("2026-01-10", "docs/iam.md", "one");
        git(null, "mv", "docs/iam.md", "docs/access.md");
        git("2026-03-01", "commit", "-q", "-m", "m");
        assertThat(at("docs/access.md", "2026-02-01")).isEmpty();
        commit("2026-03-02", "diagram.png", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
        assertThat(at("diagram.png", "2026-04-01")).isEmpty();
    }

    @Test
    void withoutARepositoryNothingIsKnown() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Files.writeString(bare.resolve(".git"), "gitdir: /somewhere/else");
        assertThat(GitHistory.of(bare)).isEmpty();
        assertThat(GitHistory.of(folder.resolve("missing"))).isEmpty();
    }

    @Test
    void damageIsNotKnownAndNeverAnError() throws Exception {
        history();
        git(null, "gc", "-q", "--prune=now");
        git(null, "pack-refs", "--all");
        List<Path> files;
        try (Stream<Path> all = Files.walk(repository.resolve(".git"))) {
            files = all.filter(Files::isRegularFile)
                    .filter(path -> path.toString().contains("pack"))
                    .sorted()
                    .toList();
        }
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] good = Files.readAllBytes(file);
            byte[] bad = good.clone();
            for (int edit = 0; edit < 3 && bad.length > 0; edit++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            file.toFile().setWritable(true);
            Files.write(file, random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bad, bad.length / 2) : bad);
            Optional<ChangeHistory.Version> version = at("docs/iam.md", "2026-03-12");
            version.ifPresent(found -> assertThat(found.content()).isNotNull());
            Files.write(file, good);
        }
        assertThat(new String(Files.readAllBytes(repository.resolve(".git/HEAD")), StandardCharsets.UTF_8))
                .startsWith("ref:");
        checkHistory();
    }
}
