package io.jenkins.plugins.ftr.engine.infrastructure.plan;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Reading;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads Terraform plans in JSON, as {@code terraform show -json plan} prints them. Values known only after apply stay
 * unknown, secrets stay marked. See https://developer.hashicorp.com/terraform/internals/json-format
 */
public final class PlanReader {
    private PlanReader() {}

    /** Whether a file that begins with these bytes may be a plan: a cheap look before it is read. */
    public static boolean mayBePlan(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int brace = 0;
        while (brace < text.length() && text.charAt(brace) != '{') {
            if (!Character.isWhitespace(text.charAt(brace)) && text.charAt(brace) < 128) {
                return false;
            }
            brace++;
        }
        return text.contains("\"format_version\"") && text.contains("\"terraform_version\"")
                || text.contains("\"planned_values\"")
                // Keys in alphabetical order, as other tools write them.
                || text.contains("\"configuration\"") && text.contains("\"provider_config\"");
    }

    /**
     * Reads all plans among the files.
     *
     * @param workspace the only way to file content
     * @param files candidate files, relative, sorted; anything that is no plan is passed over
     * @param settings limits
     * @param progress hears of files done; its cancellation is honoured between files
     */
    public static NativeInfrastructure read(
            Workspace workspace, List<String> files, Settings settings, Progress progress) {
        return open(workspace, files).all(progress);
    }

    /**
     * The plans among the files, each a part.
     *
     * @see #read
     */
    public static Reading open(Workspace workspace, List<String> files) {
        return new PlanReading(workspace, files);
    }
}
