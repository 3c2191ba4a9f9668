package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Properties of a resource while they are put together from attributes and parts. */
final class PropertyTree {
    private final SourceRange at;
    private final Map<String, Object> children = new LinkedHashMap<>();
    /** Names of children that are lists with one item. */
    private final Set<String> lists = new HashSet<>();

    PropertyTree(SourceRange at) {
        this.at = at;
    }

    /** A tree that begins with what is written. */
    static PropertyTree of(Value map) {
        PropertyTree tree = new PropertyTree(map.at());
        tree.children.putAll(map.entries());
        return tree;
    }

    /** Sets all properties of a mapping that the attributes give. */
    void fill(Map<String, PropertySource> properties, Value attributes) {
        Map<String, Value> open = null;
        for (Map.Entry<String, PropertySource> property : properties.entrySet()) {
            String path = property.getKey();
            Value value = property.getValue().resolve(attributes);
            boolean perhaps = value.isUnknown() && value.isOpen();
            if (perhaps) {
                open = open == null ? new LinkedHashMap<>() : open;
                open.put(path, value);
            }
            boolean written = value.kind() != Value.Kind.ABSENT && !perhaps;
            int dot = path.lastIndexOf('.');
            if (dot < 0) {
                if (written) {
                    children.put(path, value);
                }
                continue;
            }
            Value block = property.getValue().enclosing(attributes);
            if (written) {
                // What the other vocabulary nests and this code does not stands at the resource itself.
                set(path, value, block.isAbsent() ? attributes.at() : block.at());
            } else if (!block.isAbsent()) {
                enter(path.substring(0, dot), block.at());
            }
        }
        if (open != null) {
            open.forEach(this::leaveOpen);
        }
    }

    /** Of a property that may as well not be written even the blocks around it are not certain, unless they hold others. */
    private void leaveOpen(String path, Value value) {
        int dot = path.indexOf('.');
        String step = dot < 0 ? path : path.substring(0, dot);
        Object before = children.get(name(step));
        if (before == null) {
            children.put(name(step), value);
        } else if (dot >= 0 && !(before instanceof Value known && known.isUnknown())) {
            PropertyTree child = child(step, value.at());
            if (child != null) {
                child.leaveOpen(path.substring(dot + 1), value);
            }
        }
    }

    /** Items of a list property: one per element of the lists that are split, else one. */
    static List<Value> items(Value block, Map<String, PropertySource> properties, List<String> split) {
        PropertySource whole = properties.get(Mapping.ITEM);
        if (whole != null) {
            Value item = whole.resolve(block);
            return item.isAbsent() ? List.of() : item.itemsOrSelf();
        }
        PropertyTree shared = new PropertyTree(block.at());
        Map<String, PropertySource> unsplit = new LinkedHashMap<>(properties);
        unsplit.keySet().removeAll(split);
        shared.fill(unsplit, block);
        Value base = shared.build();
        List<Value> items = new ArrayList<>();
        for (String name : split) {
            PropertySource source = properties.get(name);
            Value value = source == null ? Value.absent(block.at()) : source.resolve(block);
            for (Value element : value.itemsOrSelf()) {
                PropertyTree item = of(base);
                item.set(name, element);
                items.add(item.build());
            }
        }
        return items.isEmpty() ? List.of(base) : items;
    }

    /** Sets a property by dotted path; a step that ends with {@code []} is a list of one. */
    void set(String path, Value value) {
        set(path, value, value.at());
    }

    private void set(String path, Value value, SourceRange place) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            children.put(path, value);
            return;
        }
        PropertyTree child = child(path.substring(0, dot), place);
        if (child != null) {
            child.set(path.substring(dot + 1), value, place);
        }
    }

    /** Notes that a block is written, with its place, whatever is in it. */
    void enter(String path, SourceRange place) {
        int dot = path.indexOf('.');
        PropertyTree child = child(dot < 0 ? path : path.substring(0, dot), place);
        if (child != null && dot >= 0) {
            child.enter(path.substring(dot + 1), place);
        }
    }

    /** The subtree behind a name; {@code null} when what stands there is unknown, which then stays so. */
    private PropertyTree child(String written, SourceRange place) {
        String step = name(written);
        if (step.length() < written.length()) {
            lists.add(step);
        }
        Object before = children.get(step);
        if (before instanceof PropertyTree tree) {
            return tree;
        }
        if (before instanceof Value value) {
            if (value.isUnknown() && !value.isOpen()) {
                return null;
            }
            Value map = value;
            if (value.kind() == Value.Kind.LIST && !value.items().isEmpty()) {
                map = value.items().get(0);
                lists.add(step);
            }
            if (map.kind() == Value.Kind.MAP) {
                PropertyTree tree = of(map);
                children.put(step, tree);
                return tree;
            }
        }
        PropertyTree tree = new PropertyTree(place);
        children.put(step, tree);
        return tree;
    }

    /** Adds items to a list property; an unknown list becomes an item itself, for there may be more. */
    void append(String path, List<Value> added) {
        int dot = path.indexOf('.');
        if (dot >= 0) {
            PropertyTree child = child(path.substring(0, dot), at);
            if (child != null) {
                child.append(path.substring(dot + 1), added);
            }
            return;
        }
        List<Value> items = new ArrayList<>();
        Object before = children.get(path);
        SourceRange place = added.isEmpty() ? at : added.get(0).at();
        if (before instanceof Value value) {
            items.addAll(value.itemsOrSelf());
            place = value.isAbsent() ? place : value.at();
        }
        items.addAll(added);
        children.put(path, Value.list(items, place));
    }

    /** The value so far behind a path. */
    Value get(String path) {
        return build().path(path.replace("[]", ""));
    }

    private static String name(String step) {
        return step.endsWith("[]") ? step.substring(0, step.length() - 2) : step;
    }

    /** Changes the value behind a path, if there is one; steps into each item of lists. */
    void change(String path, UnaryOperator<Value> change) {
        int dot = path.indexOf('.');
        String step = dot < 0 ? path : path.substring(0, dot);
        Object before = children.get(step);
        if (before instanceof PropertyTree tree) {
            if (dot >= 0) {
                tree.change(path.substring(dot + 1), change);
            }
        } else if (before instanceof Value value) {
            children.put(step, dot < 0 ? change.apply(value) : changed(value, path.substring(dot + 1), change));
        }
    }

    private static Value changed(Value value, String path, UnaryOperator<Value> change) {
        return switch (value.kind()) {
            case LIST ->
                Value.list(
                                value.items().stream()
                                        .map(item -> changed(item, path, change))
                                        .toList(),
                                value.at())
                        .withReferences(value.references());
            case MAP -> {
                PropertyTree tree = of(value);
                tree.change(path, change);
                yield tree.build().withReferences(value.references());
            }
            default -> value;
        };
    }

    Value build() {
        Map<String, Value> entries = new LinkedHashMap<>();
        children.forEach((name, child) -> {
            if (child instanceof PropertyTree tree) {
                Value value = tree.build();
                entries.put(name, lists.contains(name) ? Value.list(List.of(value), value.at()) : value);
            } else {
                entries.put(name, (Value) child);
            }
        });
        return Value.map(entries, at);
    }
}
