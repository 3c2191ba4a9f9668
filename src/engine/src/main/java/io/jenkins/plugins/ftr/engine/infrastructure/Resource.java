package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One resource in the AWS vocabulary: the type and property names of CloudFormation, whichever format it was read from.
 * Things that AWS has no CloudFormation type for get a name in the same style; they are listed in the vocabulary files.
 * Immutable.
 */
public interface Resource {
    /** The stable order of resources: by place, then by address. */
    Comparator<Resource> ORDER = Comparator.comparing(
                    (Resource resource) -> resource.at().file())
            .thenComparingInt(resource -> resource.at().line())
            .thenComparing(Resource::address)
            .thenComparing(Resource::scope);

    /** Address as its users write it: {@code module.net.aws_vpc.main[0]}, or the CloudFormation logical id. */
    String address();

    /**
     * What the address is relative to: the directory of the Terraform root module or the path of the template, relative
     * to the scanned directory ({@code .} for the directory itself).
     */
    String scope();

    /** Unique within one infrastructure: scope, {@code #}, address. */
    default String id() {
        return scope() + "#" + address();
    }

    /** Type as written in the code: {@code aws_s3_bucket} or {@code AWS::S3::Bucket}. */
    String nativeType();

    /** Type in the AWS vocabulary, e.g. {@code AWS::S3::Bucket}. */
    String type();

    Format format();

    /** The whole definition of the resource. */
    SourceRange at();

    /** False is never listed; unknown when a count or condition could not be resolved. */
    Trilean exists();

    /**
     * What the existence hangs on where it is not known: one text for each count, {@code for_each} or condition on the way, equal
     * when they say the same in the same module or template. Empty when the resource surely exists or nothing can be compared.
     */
    default Set<String> conditions() {
        return Set.of();
    }

    /** Whether this exists wherever the other one does: it surely exists, or hangs on nothing the other does not hang on too. */
    default Trilean existsWith(Resource other) {
        boolean together = !conditions().isEmpty() && other.conditions().containsAll(conditions());
        return together ? Trilean.TRUE : exists();
    }

    /**
     * A property by dotted path in the AWS vocabulary, e.g. {@code VersioningConfiguration.Status}. When it is not
     * written but the vocabulary documents a default, that default with origin {@link Origin.Kind#DEFAULT}; else absent,
     * placed at the nearest enclosing block. Properties that Terraform keeps in separate resources (a bucket's
     * versioning) are found here too.
     */
    Value property(String path);

    /** All written properties as a map, defaults not included. */
    Value properties();

    /** The attributes as written in the code's own names, e.g. {@code versioning_configuration} in Terraform. */
    Value nativeAttributes();

    /**
     * The name a property has in the code, for messages: {@code multi_az} in Terraform for {@code MultiAZ}; where another
     * Terraform resource holds it, with that type behind it. The vocabulary's name where the code has the same.
     */
    default String nativeName(String path) {
        return path;
    }

    /**
     * The resource in each case of the conditions that its values depend on and that only the deployment decides; empty when there
     * is no such condition, or when there are too many.
     */
    default List<Resource> cases() {
        return List.of();
    }

    /** Ids of the native resources folded into this one (separate Terraform resources); may be empty. */
    List<String> parts();

    /** In-code suppressions on this resource, rule id (or {@code *}) to reason; an empty reason is itself a finding. */
    Map<String, Suppression> suppressions();

    /** Path of the construct for CDK output ({@code aws:cdk:path}), else empty. */
    default String constructPath() {
        return "";
    }

    /**
     * A comment or metadata entry that silences a rule on a resource.
     *
     * @param rule rule id as written
     * @param reason the reason given, empty when none
     * @param at where it stands
     */
    record Suppression(String rule, String reason, SourceRange at) {}
}
