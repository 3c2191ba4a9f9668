package io.jenkins.plugins.ftr.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hudson.util.StreamTaskListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCallableTest {
    private static final String OWN_LIST =
            """
            format: 1
            id: house-rules
            version: "1"
            title: House rules
            sections:
              - id: data
                title: Data
                controls:
                  - { id: HR-001, title: Data has an owner, requirement: A person answers for every data store. }
            """;

    @TempDir
    Path workspace;

    @TempDir
    Path exports;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    private CheckOutcome check(String language, String format) throws Exception {
        CheckOrder order = new CheckOrder(
                "ftr-answers.yaml",
                new ArrayList<>(),
                new ArrayList<>(),
                "own.yaml",
                new ArrayList<>(),
                language,
                "2026-11-23",
                new ArrayList<>(List.of(format)),
                exports.toString(),
                "",
                "",
                "none",
                "",
                new ArrayList<>());
        return new CheckCallable(order, new StreamTaskListener(log, StandardCharsets.UTF_8))
                .invoke(workspace.toFile(), null);
    }

    private void workload() throws IOException {
        Files.writeString(workspace.resolve("own.yaml"), OWN_LIST);
        Files.writeString(
                workspace.resolve("ftr-answers.yaml"),
                "format: 1\nworkload: {name: W, owner: a@b.example}\nchecklists: [own.yaml]\nanswers: {}\n");
        Files.writeString(workspace.resolve("main.tf"), "resource \"aws_sns_topic\" \"t\" {\n");
    }

    /** What a control of a team's own list asks is in its reports, as it is for the lists that are built in. */
    @Test
    void shouldReportByTheTeamsOwnChecklist() throws Exception {
        workload();
        CheckOutcome outcome = check("en", "html");

        assertEquals(List.of(), outcome.problems());
        String file = outcome.results().get(0).exports().get(0);
        assertTrue(Files.readString(exports.resolve(file)).contains("A person answers for every data store."));
    }

    /** Phases in the log and what cannot be read are said in the language of the run, bad input as well. */
    @Test
    void shouldSpeakTheLanguageOfTheRun() throws Exception {
        workload();
        String json = check("ja", "json").results().get(0).json();

        assertTrue(json.contains("ブロックが閉じられていません。"), json);
        String said = log.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("インフラストラクチャコードを解析しています"), said);

        Files.delete(workspace.resolve("own.yaml"));
        String problem = String.join(" ", check("ja", "json").problems());
        assertTrue(problem.contains("own.yaml") && problem.contains("存在しません"), problem);
    }
}
