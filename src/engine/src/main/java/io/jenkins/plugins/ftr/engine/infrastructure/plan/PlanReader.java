package io.jenkins.plugins.ftr.engine.infrastructure.plan;

import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader.Settings;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.document.DocumentException;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

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
        List<NativeResource> resources = new ArrayList<>();
        List<ParseError> problems = new ArrayList<>();
        TreeSet<String> plans = new TreeSet<>();
        int done = 0;
        for (String file : files) {
            progress.checkCancelled();
            try {
                PlanFile plan = PlanFile.read(file, workspace.bytes(file), workspace.limits());
                if (plan.isPlan()) {
                    plans.add(file);
                    resources.addAll(plan.resources());
                }
            } catch (DocumentException e) {
                plans.add(file);
                problems.add(e.toParseError());
            } catch (WorkspaceException e) {
                problems.add(new ParseError(new SourceRange(file, 0, 0, 0), e.getMessage()));
            }
            progress.step(++done, files.size());
        }
        return new NativeInfrastructure(List.copyOf(plans), resources, problems, List.of());
    }
}
