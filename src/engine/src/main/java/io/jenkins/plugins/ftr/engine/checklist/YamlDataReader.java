package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 from parser events. Events, not the composed node graph, because the composer recurses without a bound
 * and because an alias here shares the value instead of copying it.
 */
final class YamlDataReader {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final String file;
    private final Limits limits;
    private final DataProblems problems;
    private final Map<Anchor, DataNode> anchors = new HashMap<>();
    private Iterator<Event> events;
    private Event event;
    private int aliases;

    YamlDataReader(String file, Limits limits, DataProblems problems) {
        this.file = file;
        this.limits = limits;
        this.problems = problems;
    }

    DataNode read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .build();
        try {
            events = new Parse(settings).parseString(text).iterator();
            next();
            next();
            if (event.getEventId() == Event.ID.StreamEnd) {
                throw problems.fatal(SourceRange.at(file, 1), "file.empty");
            }
            next();
            DataNode root = value(1);
            next();
            next();
            if (event.getEventId() != Event.ID.StreamEnd) {
                throw problems.fatal(at(event.getStartMark()), "yaml.severalDocuments");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            throw problems.fatal(at(e.getProblemMark()), "yaml.invalid", oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            throw problems.fatal(SourceRange.at(file, 1), "yaml.invalid", oneLine(e.getMessage()));
        }
    }

    private static String oneLine(String problem) {
        return problem == null ? "" : problem.replaceAll("\\s+", " ").strip();
    }

    private void next() {
        event = events.next();
    }

    private DataNode value(int depth) {
        SourceRange at = at(event.getStartMark());
        if (depth > limits.nestingDepth()) {
            throw problems.fatal(at, "yaml.tooDeep", limits.nestingDepth());
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias, at);
        }
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        DataNode node =
                switch (event.getEventId()) {
                    case SequenceStart -> list(at, depth);
                    case MappingStart -> object(at, depth);
                    default -> scalar((ScalarEvent) event, at);
                };
        anchor.ifPresent(name -> anchors.put(name, node));
        return node;
    }

    private DataNode alias(AliasEvent alias, SourceRange at) {
        if (++aliases > limits.yamlAliases()) {
            throw problems.fatal(at, "yaml.tooManyAliases", limits.yamlAliases());
        }
        DataNode node = anchors.get(alias.getAlias());
        if (node == null) {
            throw problems.fatal(at, "yaml.unknownAlias", alias.getAlias().getValue());
        }
        return node;
    }

    private static DataNode scalar(ScalarEvent scalar, SourceRange at) {
        boolean nothing = scalar.isPlain() && scalar.getTag().isEmpty() && NULLS.contains(scalar.getValue());
        return nothing ? DataNode.nothing(at) : DataNode.scalar(scalar.getValue(), at);
    }

    private DataNode list(SourceRange at, int depth) {
        List<DataNode> items = new ArrayList<>();
        for (next(); event.getEventId() != Event.ID.SequenceEnd; next()) {
            items.add(value(depth + 1));
        }
        return DataNode.list(List.copyOf(items), at);
    }

    private DataNode object(SourceRange at, int depth) {
        List<DataNode.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (next(); event.getEventId() != Event.ID.MappingEnd; next()) {
            SourceRange keyAt = at(event.getStartMark());
            DataNode key = value(depth + 1);
            next();
            DataNode value = value(depth + 1);
            if (key.isList() || key.isObject()) {
                problems.add(keyAt, "yaml.keyNotText");
            } else if (seen.add(key.text())) {
                entries.add(new DataNode.Entry(key.text(), keyAt, value));
            } else {
                problems.add(keyAt, "key.duplicate", key.text());
            }
        }
        return DataNode.object(List.copyOf(entries), at);
    }

    private SourceRange at(Optional<Mark> mark) {
        return mark.map(place -> new SourceRange(file, place.getLine() + 1, place.getColumn() + 1, place.getLine() + 1))
                .orElse(SourceRange.at(file, 1));
    }
}
