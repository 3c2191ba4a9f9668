package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.policy.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No policy allows everything but a list: neither one of a person or workload, nor one of a bucket, key, queue or topic. */
public final class AllowWithNotAction extends IdentityPolicyRule {
    /** Types with a policy of their own that says who may use them, to the property that holds it. */
    private static final Map<String, String> RESOURCE_POLICIES = Map.of(
            "AWS::KMS::Key", "KeyPolicy",
            "AWS::S3::Bucket", "PolicyDocument",
            "AWS::S3::BucketPolicy", "PolicyDocument",
            "AWS::SNS::Topic", "Policy",
            "AWS::SNS::TopicPolicy", "PolicyDocument",
            "AWS::SQS::Queue", "Policy",
            "AWS::SQS::QueuePolicy", "PolicyDocument");

    @Override
    public Set<String> types() {
        Set<String> types = new HashSet<>(super.types());
        types.addAll(RESOURCE_POLICIES.keySet());
        return types;
    }

    /** Trust policies too: whatever is not named there may be done with the role. */
    @Override
    List<Value> policies(Resource resource) {
        String path = RESOURCE_POLICIES.get(resource.type());
        if (path != null) {
            Value policy = resource.property(path);
            return policy.isAbsent() ? List.of() : List.of(policy);
        }
        List<Value> policies = new ArrayList<>(super.policies(resource));
        Value trust = resource.property("AssumeRolePolicyDocument");
        if (!trust.isAbsent()) {
            policies.add(trust);
        }
        return policies;
    }

    @Override
    Trilean breaks(Statement statement) {
        return Trilean.of(
                !statement.notActions().isEmpty() || !statement.notResources().isEmpty());
    }

    @Override
    Object detail(Statement statement) {
        return statement.notActions().isEmpty() ? "NotResource" : "NotAction";
    }
}
