package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs rules over infrastructure code. A rule that fails costs one UNKNOWN finding, never the run. Parts of the code may be
 * judged by several threads; same input, same report.
 */
public final class RuleEngine {
    /** As a type: every resource. */
    public static final String EVERY_RESOURCE = "*";

    private final RuleRegistry registry;
    private final Language language;
    private final Messages sentences;
    private final List<Check> checks;
    /** Type to the rules that look at it, those for every resource included. */
    private final Map<String, List<Check>> byType = new HashMap<>();

    private final List<Check> everyResource = new ArrayList<>();
    private final Passes passes;

    /** A rule with what it looks at. */
    private record Check(RuleMetadata metadata, Rule rule, Set<String> types) {
        static Check of(RuleMetadata metadata) {
            Rule rule = RuleRegistry.create(metadata);
            Collection<String> types = metadata.types().isEmpty() ? rule.types() : metadata.types();
            return new Check(metadata, rule, Set.copyOf(types));
        }

        boolean looksAt(String type) {
            return types.contains(type)
                    || types.contains(EVERY_RESOURCE) && !type.startsWith(Infrastructure.CODE_PREFIX);
        }
    }

    /**
     * Every rule of a registry, passes included.
     *
     * @param registry the rules
     * @param language language of titles, messages and remediation
     */
    public RuleEngine(RuleRegistry registry, Language language) {
        this(registry, language, registry.rules(), Passes.ALL);
    }

    /**
     * Some rules of a registry.
     *
     * @param registry the rules there are
     * @param language language of titles, messages and remediation
     * @param rules those to run
     * @param passes how much the report tells of where rules are kept
     */
    public RuleEngine(RuleRegistry registry, Language language, Collection<RuleMetadata> rules, Passes passes) {
        this.registry = registry;
        this.language = language;
        this.sentences = Messages.of(FindingCollector.class, language);
        this.checks = rules.stream().map(Check::of).toList();
        this.passes = passes;
        Set<String> types = new TreeSet<>();
        checks.forEach(check -> types.addAll(check.types()));
        for (Check check : checks) {
            if (check.types().contains(EVERY_RESOURCE)) {
                everyResource.add(check);
            }
            for (String type : types) {
                if (check.looksAt(type)) {
                    byType.computeIfAbsent(type, key -> new ArrayList<>()).add(check);
                }
            }
        }
    }

    /** Runs the rules over all code there is. */
    public RuleReport run(Infrastructure infrastructure) {
        return report(List.of(judge(infrastructure, Progress.NONE)));
    }

    /**
     * Runs the rules over a part of the code.
     *
     * @param part the part, which knows the account-wide resources of the others
     * @param progress says when to stop
     * @throws java.util.concurrent.CancellationException when the work was stopped
     */
    public PartFindings judge(Infrastructure part, Progress progress) {
        FindingCollector collector = new FindingCollector(registry, sentences, part, passes);
        for (String type : part.types()) {
            progress.checkCancelled();
            List<Check> fitting = type.startsWith(Infrastructure.CODE_PREFIX)
                    ? byType.getOrDefault(type, List.of())
                    : byType.getOrDefault(type, everyResource);
            for (Check check : fitting) {
                for (Resource resource : part.ofType(type)) {
                    judge(check, resource, collector);
                }
            }
        }
        return collector.findings();
    }

    /** Puts together what was found in the parts, in their order. */
    public RuleReport report(Collection<PartFindings> parts) {
        Set<String> ran = new LinkedHashSet<>();
        checks.forEach(check -> ran.add(check.metadata().id()));
        ran.add(EVERY_RESOURCE);
        return new ReportBuilder(language, ran, passes).add(parts).build();
    }

    private static void judge(Check check, Resource resource, FindingCollector collector) {
        FindingCollector.Judgement judgement = collector.judge(check.metadata(), resource);
        try {
            if (resource.format() == Format.CLOUDFORMATION) {
                CaseByCase.judge(check.rule(), resource, judgement);
            } else {
                check.rule().check(resource, judgement);
            }
        } catch (RuntimeException | StackOverflowError e) {
            judgement.internalError(Value.absent(resource.at()), e);
        }
    }
}
