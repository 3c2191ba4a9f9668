package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * What is known of a rule apart from its code.
 *
 * @param id stable id in kebab case, e.g. {@code s3-bucket-public-access-block}
 * @param className fully qualified class of the check
 * @param title the rule as a short statement of the good state
 * @param why what can happen otherwise
 * @param remediation how to mend, in words
 * @param terraform snippet of good Terraform
 * @param cloudformation snippet of good CloudFormation (YAML)
 * @param severity how bad a violation is
 * @param controls control id to strength; ids of {@code partner-hosted/2026.1} unless qualified by a checklist
 *     ({@code customer-deployed:DSEC-011})
 * @param references official pages behind the rule
 */
public record RuleMetadata(
        String id,
        String className,
        LocalizedText title,
        LocalizedText why,
        LocalizedText remediation,
        String terraform,
        String cloudformation,
        Severity severity,
        Map<String, Strength> controls,
        List<String> references) {}
