package io.jenkins.plugins.ftr.engine.infrastructure.terraform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The terraform binary, for tests alone: configuration with nothing but terraform_data needs no provider. */
final class TerraformBinary {
    /** Results differ between versions in small things; expectations were recorded with this one. */
    private static final String VERSION = "Terraform v1.11.";

    private TerraformBinary() {}

    /** Whether the binary that the expectations were recorded with is on the path. */
    static boolean isPresent(Path directory) {
        try {
            return run(directory, "version").startsWith(VERSION);
        } catch (IOException | InterruptedException | IllegalStateException e) {
            return false;
        }
    }

    /** Applies a configuration and gives its outputs: an object of objects with the property {@code value}. */
    static JsonNode outputs(Path directory) throws IOException, InterruptedException {
        run(directory, "init", "-input=false");
        run(directory, "apply", "-auto-approve", "-input=false");
        String json = run(directory, "output", "-json");
        return new ObjectMapper().readTree(json);
    }

    private static String run(Path directory, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("terraform"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("terraform", ".txt");
        Path err = Files.createTempFile("terraform", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("CHECKPOINT_DISABLE", "1");
            builder.environment().put("TF_IN_AUTOMATION", "1");
            Process process = builder.start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("terraform takes too long");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(Files.readString(err));
            }
            return Files.readString(out);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
