package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Origin;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What several rules ask of a bucket and of the resources around it. */
final class Buckets {
    static final String BUCKET = "AWS::S3::Bucket";
    static final String POLICY = "AWS::S3::BucketPolicy";
    static final String BLOCK = "PublicAccessBlockConfiguration";

    /** Types that write their logs into a bucket which they point at. */
    private static final Set<String> LOG_SOURCES = Set.of(
            "AWS::CloudTrail::Trail",
            "AWS::Config::DeliveryChannel",
            "AWS::EC2::FlowLog",
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            "AWS::ElasticLoadBalancing::LoadBalancer",
            "AWS::WAFv2::LoggingConfiguration");

    private Buckets() {}

    /** The bucket that a policy, a block or an access control list belongs to, when it is in the code. */
    static Optional<Resource> ofPart(Infrastructure infrastructure, Resource part) {
        Value bucket = part.property("Bucket");
        Optional<Resource> referred = infrastructure.targets(bucket).stream()
                .filter(target -> BUCKET.equals(target.type()))
                .findFirst();
        return referred.isPresent() || bucket.isAbsent()
                ? referred
                : infrastructure.withSame(BUCKET, "BucketName", bucket, part.scope()).stream()
                        .findFirst();
    }

    /** The policies of a bucket, written inside it or as resources of their own. */
    static List<PolicyDocument> policies(Infrastructure infrastructure, Resource bucket) {
        List<PolicyDocument> policies = new ArrayList<>();
        Value inline = bucket.property("PolicyDocument");
        if (!inline.isAbsent()) {
            policies.add(PolicyDocument.of(inline));
        }
        for (Resource policy : infrastructure.referrers(bucket)) {
            if (POLICY.equals(policy.type())
                    && infrastructure.targets(policy.property("Bucket")).contains(bucket)) {
                policies.add(PolicyDocument.of(policy.property("PolicyDocument")));
            }
        }
        for (Resource policy :
                infrastructure.withSame(POLICY, "Bucket", bucket.property("BucketName"), bucket.scope())) {
            policies.add(PolicyDocument.of(policy.property("PolicyDocument")));
        }
        return policies;
    }

    /** Whether the code itself, for the bucket or the account, turns a setting of the public access block on. */
    static Trilean isBlocked(Infrastructure infrastructure, Resource bucket, String setting) {
        Value value = bucket.property(BLOCK + "." + setting);
        boolean written = value.origin().kind() != Origin.Kind.DEFAULT && !value.isAbsent();
        Trilean here = written ? value.asBool() : Trilean.FALSE;
        return here.or(isBlockedByAccount(infrastructure, setting));
    }

    /** Whether the code blocks it for the whole account. */
    static Trilean isBlockedByAccount(Infrastructure infrastructure, String setting) {
        return Trilean.of(infrastructure.inAccount("AWS::S3::AccountPublicAccessBlock").stream()
                .anyMatch(account ->
                        account.property(BLOCK + "." + setting).asBool().isTrue()));
    }

    /** Services that write logs; a policy that lets them write makes the bucket one for logs. */
    private static final Set<String> LOG_SERVICES = Set.of(
            "delivery.logs.amazonaws.com",
            "logdelivery.elasticloadbalancing.amazonaws.com",
            "logging.s3.amazonaws.com",
            "cloudtrail.amazonaws.com",
            "config.amazonaws.com");

    /** Whether the bucket keeps the log of a trail, and no access logs: these would have no end. */
    static boolean isTrailTarget(Infrastructure infrastructure, Resource bucket) {
        List<Resource> others = infrastructure.referrers(bucket);
        return others.stream()
                        .anyMatch(other -> "AWS::CloudTrail::Trail".equals(other.type())
                                && infrastructure
                                        .targets(other.property("S3BucketName"))
                                        .contains(bucket))
                && others.stream().noneMatch(other -> infrastructure
                        .targets(other.property("LoggingConfiguration.DestinationBucketName"))
                        .contains(bucket));
    }

    /** Whether the bucket takes logs of others: it then needs neither a log of its own nor versions. */
    static boolean isLogTarget(Infrastructure infrastructure, Resource bucket) {
        if (bucket.property("AccessControl").isText("LogDeliveryWrite").isTrue()) {
            return true;
        }
        for (Resource other : infrastructure.referrers(bucket)) {
            boolean source = LOG_SOURCES.contains(other.type());
            Value target = other.property("LoggingConfiguration.DestinationBucketName");
            Value distribution = other.property("DistributionConfig.Logging.Bucket");
            if (source
                    || infrastructure.targets(target).contains(bucket)
                    || infrastructure.targets(distribution).contains(bucket)) {
                return true;
            }
        }
        return policies(infrastructure, bucket).stream()
                .flatMap(policy -> policy.allowing().stream())
                .filter(statement -> !statement.covers("s3:PutObject").isFalse())
                .flatMap(statement -> statement.principals("Service").stream())
                .anyMatch(
                        service -> service.asText().map(LOG_SERVICES::contains).orElse(false));
    }
}
