package io.jenkins.plugins.ftr.engine.scan;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.Serializable;

/**
 * One verdict of an account scanner.
 *
 * @param source {@code securityhub} or {@code prowler}
 * @param checkId check within the source, e.g. {@code IAM.15} or {@code iam_root_mfa_enabled}
 * @param status verdict
 * @param resource resource judged, an ARN as a rule; may be empty
 * @param account AWS account id; may be empty
 * @param region AWS Region; may be empty
 * @param severity severity as the scanner names it; may be empty
 * @param title title of the check
 * @param date day and time as written by the scanner, ISO 8601; may be empty
 * @param at where it stands in the scan file
 */
public record ScanResult(
        String source,
        String checkId,
        ScanStatus status,
        String resource,
        String account,
        String region,
        String severity,
        String title,
        String date,
        SourceRange at)
        implements Serializable {

    /** {@code securityhub/IAM.15}, as evidence names it. */
    public String key() {
        return source + "/" + checkId;
    }
}
