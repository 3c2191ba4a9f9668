package io.jenkins.plugins.ftr.engine.infrastructure.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every line of expressions.txt is {@code expression => result}, the result as Terraform 1.11 gives it (recorded from its
 * own output; {@code !error} where it refuses). Where a terraform binary is at hand the second test asks it again.
 */
class ExpressionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ERROR = "!error";

    private record Case(String expression, String expected) {}

    private static String resource(String name) throws IOException {
        try (InputStream in = ExpressionsTest.class.getResourceAsStream("expressions/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : resource("expressions.txt").split("\n")) {
            int arrow = line.lastIndexOf(" => ");
            cases.add(new Case(line.substring(0, arrow), line.substring(arrow + 4)));
        }
        return cases;
    }

    private static void write(Path directory, List<Case> cases) throws IOException {
        Files.writeString(directory.resolve("context.tf"), resource("context.tf"));
        StringBuilder outputs = new StringBuilder();
        for (int i = 0; i < cases.size(); i++) {
            outputs.append("output \"e%d\" {\n  value = %s\n}\n"
                    .formatted(i, cases.get(i).expression()));
        }
        Files.writeString(directory.resolve("outputs.tf"), outputs);
    }

    @Test
    void resultsAreTerraforms(@TempDir Path directory) throws IOException {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThan(300);
        write(directory, cases);

        NativeInfrastructure read = TerraformReader.read(
                new Workspace(directory, Limits.DEFAULT),
                List.of("context.tf", "outputs.tf"),
                Settings.DEFAULT,
                Progress.NONE);

        assertThat(read.parseErrors()).isEmpty();
        Map<String, Value> outputs = new TreeMap<>();
        read.resources().stream()
                .filter(resource -> resource.type().equals("terraform_output"))
                .forEach(resource ->
                        outputs.put(resource.address(), resource.attributes().get("value")));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Value found = outputs.get("output.e" + i);
            Case one = cases.get(i);
            boolean same = one.expected().equals(ERROR)
                    ? found.isUnknown()
                    : TerraformJson.same(JSON.readTree(one.expected()), found);
            if (!same) {
                wrong.add(one.expression() + "\n   expected " + one.expected() + "\n   found    "
                        + (found.isUnknown() ? found.reason().in(Language.EN) : TerraformJson.of(found)));
            }
        }
        assertThat(wrong).as("%d of %d differ", wrong.size(), cases.size()).isEmpty();
    }

    @Test
    void expectationsAreStillTerraforms(@TempDir Path directory) throws Exception {
        Assumptions.assumeTrue(TerraformBinary.isPresent(directory), "needs terraform 1.11 on the path");
        List<Case> cases =
                cases().stream().filter(one -> !one.expected().equals(ERROR)).toList();
        write(directory, cases);
        JsonNode found = TerraformBinary.outputs(directory);
        for (int i = 0; i < cases.size(); i++) {
            JsonNode output = found.get("e" + i);
            JsonNode value = output == null ? JsonNodeFactory.instance.nullNode() : output.get("value");
            assertThat(TerraformJson.same(JSON.readTree(cases.get(i).expected()), value))
                    .as("%s => %s", cases.get(i).expression(), value)
                    .isTrue();
        }
    }
}
