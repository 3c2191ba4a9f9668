package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.text.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param types types of the AWS vocabulary the rule looks at, {@code *} for every resource; empty when not known
 * @param formats formats that have such a resource; as a rule both
 * @param formatsReason why a format is missing, empty when none is
 * @param messages sentences of the rule's findings by key
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
        List<String> references,
        List<String> types,
        List<Format> formats,
        LocalizedText formatsReason,
        Map<String, LocalizedText> messages) {
    /** Formats of a rule that says nothing else. */
    public static final List<Format> BOTH_FORMATS = List.of(Format.TERRAFORM, Format.CLOUDFORMATION);

    public RuleMetadata {
        controls = Collections.unmodifiableMap(new LinkedHashMap<>(controls));
        references = List.copyOf(references);
        types = List.copyOf(types);
        formats = List.copyOf(formats);
        messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
    }

    /** A rule for both formats without sentences of its own. */
    public RuleMetadata(
            String id,
            String className,
            LocalizedText title,
            LocalizedText why,
            LocalizedText remediation,
            String terraform,
            String cloudformation,
            Severity severity,
            Map<String, Strength> controls,
            List<String> references) {
        this(
                id,
                className,
                title,
                why,
                remediation,
                terraform,
                cloudformation,
                severity,
                controls,
                references,
                List.of(),
                BOTH_FORMATS,
                LocalizedText.EMPTY,
                Map.of());
    }

    /** The area of the rule: the last part of its package, e.g. {@code network}. */
    public String area() {
        int end = className.lastIndexOf('.');
        return end < 0 ? "" : className.substring(className.lastIndexOf('.', end - 1) + 1, end);
    }

    /** Simple name of the class, which its metadata file and fixture folder share. */
    public String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** The snippet of good code in the language of a format. */
    public String snippet(Format format) {
        return format.isTerraform() ? terraform : cloudformation;
    }
}
