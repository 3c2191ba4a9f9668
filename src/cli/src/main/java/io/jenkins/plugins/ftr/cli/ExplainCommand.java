package io.jenkins.plugins.ftr.cli;

import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
import io.jenkins.plugins.ftr.engine.checklist.Control;
import io.jenkins.plugins.ftr.engine.rules.RuleMetadata;
import io.jenkins.plugins.ftr.engine.rules.RuleRegistry;
import io.jenkins.plugins.ftr.engine.text.NearestMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ftr explain}: what a control or a rule means. */
@Command(
        name = "explain",
        header = "Explain a control or a rule.",
        mixinStandardHelpOptions = true,
        description = {
            "",
            "Explains a control (what it asks, why, what proves it, what an auditor refuses, how to get there) or a rule on "
                    + "infrastructure code (why, and good code in Terraform and CloudFormation).",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  ftr explain IAM-003",
            "  ftr explain IAM-003 --lang ja",
            "  ftr explain ec2-imdsv2-required"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private FtrCommand parent;

    @Parameters(paramLabel = "CONTROL|RULE", description = "Id of a control or of a rule.")
    private String id;

    @Option(
            names = "--checklist",
            paramLabel = "KEY",
            description = "Checklist of the control (default: the first built-in one that has it).")
    private String checklistName;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        RuleRegistry rules = RuleRegistry.builtIn();
        Explanation explanation = new Explanation(output.terminal(parent.out()), output.language());
        Optional<RuleMetadata> rule =
                checklistName == null ? rules.find(id.toLowerCase(Locale.ROOT)) : Optional.empty();
        if (rule.isPresent()) {
            explanation.rule(rule.get());
            return ExitCode.PASSED;
        }
        ChecklistRegistry checklists = new ChecklistRegistry(output.language());
        // The current list is asked first, so that the others need not be read for most questions.
        List<String> keys = new ArrayList<>(List.of(ChecklistRegistry.DEFAULT_KEY));
        checklists.keys().stream().filter(name -> !keys.contains(name)).forEach(keys::add);
        for (String key : checklistName == null ? keys : List.of(checklistName)) {
            Checklist checklist = checklists.find(key);
            Optional<Control> control =
                    checklist.control(id.toUpperCase(Locale.ROOT)).or(() -> checklist.control(id));
            if (control.isPresent()) {
                explanation.control(checklist, control.get(), rules);
                return ExitCode.PASSED;
            }
        }
        List<String> known = new ArrayList<>();
        keys.forEach(key -> checklists.find(key).controls().forEach(control -> known.add(control.id())));
        rules.rules().forEach(each -> known.add(each.id()));
        throw new ParameterException(
                spec.commandLine(),
                "'" + id + "' is neither a control nor a rule."
                        + NearestMatch.of(id, known)
                                .map(match -> " Did you mean " + match + "?")
                                .orElse(" See 'ftr checklists KEY' and 'ftr rules'."));
    }
}
