package io.jenkins.plugins.ftr.tokens;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.FilePath;
import hudson.model.AbstractBuild;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrDigest;
import io.jenkins.plugins.ftr.model.ResultId;
import java.util.List;
import java.util.Locale;
import org.jenkinsci.plugins.tokenmacro.DataBoundTokenMacro;
import org.jenkinsci.plugins.tokenmacro.MacroEvaluationException;
import org.jenkinsci.plugins.variant.OptionalExtension;

/**
 * {@code ${FTR_READINESS}} in mails and other texts: the readiness in percent, or with {@code metric} the status, the
 * controls that got worse, or the number of controls in a state.
 */
@OptionalExtension(requirePlugins = "token-macro")
public final class FtrTokenMacro extends DataBoundTokenMacro {
    private static final String NAME = "FTR_READINESS";

    /** Id of the result. */
    @Parameter
    public String id = ResultId.DEFAULT;

    /** {@code READINESS}, {@code STATUS}, {@code REGRESSED}, {@code VIOLATIONS}, or a state such as {@code NOT_MET}. */
    @Parameter
    public String metric = "READINESS";

    @Override
    public boolean acceptsMacroName(String macroName) {
        return NAME.equals(macroName);
    }

    @Override
    public List<String> getAcceptedMacroNames() {
        return List.of(NAME);
    }

    @Override
    public String evaluate(AbstractBuild<?, ?> build, TaskListener listener, String macroName)
            throws MacroEvaluationException {
        return evaluate(build, null, listener, macroName);
    }

    @Override
    public String evaluate(Run<?, ?> run, FilePath workspace, TaskListener listener, String macroName)
            throws MacroEvaluationException {
        FtrBuildAction action = FtrBuildAction.find(run, id).orElse(null);
        return action == null ? "n/a" : value(action.getDigest());
    }

    @NonNull
    private String value(FtrDigest digest) throws MacroEvaluationException {
        String wanted = metric.toUpperCase(Locale.ROOT);
        return switch (wanted) {
            case "READINESS" -> String.valueOf(digest.getReadiness());
            case "STATUS" -> digest.getStatus().name();
            case "REGRESSED" -> String.join(", ", digest.getRegressed());
            case "VIOLATIONS" -> String.valueOf(digest.getViolations());
            default -> {
                Integer count = digest.getCounts().get(wanted);
                if (count == null) {
                    throw new MacroEvaluationException("Unknown metric '" + metric
                            + "'. Allowed: READINESS, STATUS, REGRESSED, VIOLATIONS, "
                            + String.join(", ", digest.getCounts().keySet()) + ".");
                }
                yield count.toString();
            }
        };
    }
}
