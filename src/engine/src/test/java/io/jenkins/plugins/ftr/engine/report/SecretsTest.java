package io.jenkins.plugins.ftr.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.result.MaskedResult;
import io.jenkins.plugins.ftr.engine.rules.SecretText;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretsTest {
    /** Put together here so that no scanner takes this file for a leak. */
    private static final String KEY = "AKIA" + "Q3EGRIZ7XKJ2MNPA";

    @TempDir
    private Path folder;

    static Stream<Report> reports() {
        return Reports.all().stream();
    }

    @Test
    void theSampleHoldsTheSecretInEveryFreeText() throws IOException {
        String text = json(withSecrets());
        assertThat(text.split(KEY, -1).length - 1).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noReportShowsASecret(Report report) throws IOException {
        report.write(MaskedResult.of(withSecrets()), ReportContext.of(Language.EN), new OutputFolder(folder));
        for (String name : report.files()) {
            Path file = folder.resolve(name);
            String text = name.endsWith(".xlsx") ? unpacked(file) : Files.readString(file);
            assertThat(text).as(name).doesNotContain(KEY);
        }
    }

    @Test
    void theMaskIsAllThatChanges() throws IOException {
        assertThat(json(MaskedResult.of(withSecrets())))
                .isEqualTo(json(withSecrets()).replace(KEY, SecretText.MASK));
        for (FtrResult clean : new FtrResult[] {SampleResults.regressed(), SampleResults.ready()}) {
            assertThat(MaskedResult.of(clean)).isEqualTo(clean);
        }
    }

    /** The sample with a secret in every free text; places, ids and words of the contract are left alone. */
    private static FtrResult withSecrets() throws IOException {
        String text = json(SampleResults.regressed());
        String spoiled = text.replaceAll(
                "\"(name|owner|message|response|value|by|because|address|remediation|origin|source|reason)\": \"(?!\")(?!aws-ftr|none)",
                "\"$1\": \"" + KEY + " ");
        return ResultJson.read(new ByteArrayInputStream(spoiled.getBytes(StandardCharsets.UTF_8)), "sample");
    }

    private static String json(FtrResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultJson.write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String unpacked(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
