package io.jenkins.plugins.ftr.engine.infrastructure.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outputs of a graph of modules are those Terraform 1.11 gives, recorded in graph/expected.json. */
class GraphTest {
    private static final List<String> FILES = List.of(
            "main.tf",
            "locals.tf",
            "locals_override.tf",
            "motd.tftpl",
            "terraform.tfvars",
            "z.auto.tfvars",
            "a.auto.tfvars.json",
            "modules/naming/main.tf",
            "modules/network/main.tf",
            "modules/subnet/main.tf",
            "modules/app/main.tf");

    private static String resource(String name) throws IOException {
        try (InputStream in = GraphTest.class.getResourceAsStream("graph/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void outputsAreTerraforms(@TempDir Path directory) throws IOException {
        Sample sample = new Sample(directory);
        for (String file : FILES) {
            sample.with(file, resource(file));
        }
        Map<String, Value> outputs = new TreeMap<>();
        sample.read().resources().stream()
                .filter(one ->
                        one.type().equals("terraform_output") && one.address().startsWith("output."))
                .forEach(one ->
                        outputs.put(one.address().substring(7), one.attributes().get("value")));
        JsonNode expected = new ObjectMapper().readTree(resource("expected.json"));

        List<String> wrong = new ArrayList<>();
        outputs.forEach((name, value) -> {
            JsonNode wanted = expected.get(name);
            boolean same = wanted == null ? value.isAbsent() : TerraformJson.same(wanted, value);
            if (!same) {
                wrong.add(name + "\n   expected " + wanted + "\n   found    " + TerraformJson.of(value));
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(outputs.keySet()).containsAll(() -> expected.fieldNames());
        assertThat(sample.read().parseErrors()).isEmpty();
        assertThat(sample.read().unresolved()).isEmpty();
        assertThat(sample.addresses())
                .contains("terraform_data.counted[2]", "terraform_data.keyed[\"x\"]")
                .doesNotContain("terraform_data.none[0]");
    }

    @Test
    void expectationsAreStillTerraforms(@TempDir Path directory) throws Exception {
        Assumptions.assumeTrue(TerraformBinary.isPresent(directory), "needs terraform 1.11 on the path");
        Sample sample = new Sample(directory);
        for (String file : FILES) {
            sample.with(file, resource(file));
        }
        JsonNode expected = new ObjectMapper().readTree(resource("expected.json"));
        JsonNode found = TerraformBinary.outputs(directory);
        expected.fieldNames().forEachRemaining(name -> assertThat(
                        TerraformJson.same(expected.get(name), found.get(name).get("value")))
                .as(name)
                .isTrue());
    }
}
