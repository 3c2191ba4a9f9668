package io.jenkins.plugins.ftr.engine.rules.messaging;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.policy.PolicyDocument;
import io.jenkins.plugins.ftr.engine.rules.policy.PublicAccess;
import java.util.Set;

/** The policies of queues, topics and streams name who may use them. */
public final class MessagingPolicyNotPublic implements Rule {
    @Override
    public Set<String> types() {
        return Set.of(
                "AWS::SQS::Queue",
                "AWS::SQS::QueuePolicy",
                "AWS::SNS::Topic",
                "AWS::SNS::TopicPolicy",
                "AWS::Kinesis::ResourcePolicy");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        boolean inline = resource.type().endsWith("::Queue") || resource.type().endsWith("::Topic");
        String path =
                inline ? "Policy" : resource.type().startsWith("AWS::Kinesis") ? "ResourcePolicy" : "PolicyDocument";
        PolicyDocument policy = PolicyDocument.of(resource.property(path));
        if (!policy.isPresent()) {
            return;
        }
        PublicAccess.judge(policy, context);
    }
}
