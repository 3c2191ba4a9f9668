package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs rules over infrastructure code. A rule that fails costs one UNKNOWN finding, never the run. Stateless between runs;
 * same input, same report.
 */
public final class RuleEngine {
    /** As a type: every resource. */
    public static final String EVERY_RESOURCE = "*";

    private final RuleRegistry registry;
    private final Language language;

    /**
     * @param registry the rules
     * @param language language of titles, messages and remediation
     */
    public RuleEngine(RuleRegistry registry, Language language) {
        this.registry = registry;
        this.language = language;
    }

    /** Runs every rule. */
    public RuleReport run(Infrastructure infrastructure) {
        return run(infrastructure, registry.rules());
    }

    /** Runs some rules of the registry. */
    public RuleReport run(Infrastructure infrastructure, Collection<RuleMetadata> rules) {
        return run(infrastructure, rules, Progress.NONE);
    }

    /**
     * Runs some rules of the registry and stops when told to.
     *
     * @throws java.util.concurrent.CancellationException when the work was stopped
     */
    public RuleReport run(Infrastructure infrastructure, Collection<RuleMetadata> rules, Progress progress) {
        FindingCollector collector = new FindingCollector(registry, language, infrastructure);
        for (RuleMetadata metadata : rules) {
            progress.checkCancelled();
            Set<Resource> resources = resources(infrastructure, metadata);
            if (!resources.isEmpty()) {
                run(metadata, resources, collector);
            }
        }
        return collector.report(rules);
    }

    private static Set<Resource> resources(Infrastructure infrastructure, RuleMetadata metadata) {
        Set<Resource> resources = new LinkedHashSet<>();
        Collection<String> types =
                metadata.types().isEmpty() ? RuleRegistry.create(metadata).types() : metadata.types();
        List<String> sorted = new ArrayList<>(types);
        sorted.sort(null);
        for (String type : sorted) {
            resources.addAll(type.equals(EVERY_RESOURCE) ? infrastructure.resources() : infrastructure.ofType(type));
        }
        return resources;
    }

    private static void run(RuleMetadata metadata, Set<Resource> resources, FindingCollector collector) {
        Rule rule = RuleRegistry.create(metadata);
        for (Resource resource : resources) {
            FindingCollector.Judgement judgement = collector.judge(metadata, resource);
            try {
                rule.check(resource, judgement);
            } catch (RuntimeException | StackOverflowError e) {
                judgement.internalError(Value.absent(resource.at()), e);
            }
        }
    }
}
