package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What gives a property of the vocabulary its value. */
sealed interface PropertySource {
    /** The value for a resource with these attributes; absent when nothing is written. */
    Value resolve(Value attributes);

    /** The attributes it comes from, as the code names them; none for constants. */
    default List<String> attributes() {
        return List.of();
    }

    /** The block a path leads into, when it is written though the attribute in it is not; else absent. */
    default Value enclosing(Value attributes) {
        return Value.absent(attributes.at());
    }

    /**
     * An attribute, or the first written of several.
     *
     * @param paths attribute paths
     * @param texts translation of values; others are kept
     */
    record From(List<String> paths, Map<String, Value> texts) implements PropertySource {
        @Override
        public List<String> attributes() {
            return paths;
        }

        @Override
        public Value resolve(Value attributes) {
            Value empty = null;
            Value open = null;
            for (String path : paths) {
                Value value = Mapping.ITEM.equals(path) ? attributes : attributes.path(path);
                if (value.isUnknown() && value.isOpen()) {
                    // Perhaps not written: another attribute that is counts first.
                    open = open == null ? value : open;
                    continue;
                }
                if (!value.isAbsent()) {
                    return translated(value);
                }
                if (empty == null && value.kind() == Value.Kind.NULL) {
                    empty = value;
                }
            }
            if (open != null) {
                return open;
            }
            return empty == null ? Value.absent(attributes.at()) : empty;
        }

        private Value translated(Value value) {
            if (texts.isEmpty()) {
                return value;
            }
            if (value.kind() == Value.Kind.LIST) {
                List<Value> items = value.items().stream().map(this::translated).toList();
                return Value.list(items, value.at())
                        .withOrigin(value.origin())
                        .withSensitive(value.isSensitive())
                        .withReferences(value.references());
            }
            Value other = value.asText().map(texts::get).orElse(null);
            return other == null ? value : other.likeSourceOf(value);
        }

        @Override
        public Value enclosing(Value attributes) {
            for (String path : paths) {
                int dot = path.lastIndexOf('.');
                if (dot > 0) {
                    Value block = attributes.path(path.substring(0, dot));
                    boolean empty =
                            block.kind() == Value.Kind.LIST && block.items().isEmpty();
                    if ((block.kind() == Value.Kind.LIST || block.kind() == Value.Kind.MAP) && !empty) {
                        return block.kind() == Value.Kind.LIST ? block.items().get(0) : block;
                    }
                }
            }
            return Value.absent(attributes.at());
        }
    }

    /** Always the same value. */
    record Constant(Value value) implements PropertySource {
        @Override
        public Value resolve(Value attributes) {
            return value.at(attributes.at());
        }
    }

    /** One value when something is written, another when not; either may be absent. */
    record Present(String path, Value then, Value otherwise) implements PropertySource {
        @Override
        public List<String> attributes() {
            return List.of(path);
        }

        @Override
        public Value resolve(Value attributes) {
            Value value = attributes.path(path);
            if (value.isUnknown()
                    && value.pieces().isEmpty()
                    && value.references().isEmpty()) {
                return value;
            }
            boolean empty = value.isAbsent()
                    || value.kind() == Value.Kind.LIST && value.items().isEmpty();
            return (empty ? otherwise : then).at(empty ? attributes.at() : value.at());
        }
    }

    /** A list of maps, one for each block or list item of one or several attributes. */
    record Each(List<String> paths, Map<String, PropertySource> properties, List<String> split)
            implements PropertySource {
        @Override
        public List<String> attributes() {
            return paths;
        }

        @Override
        public Value resolve(Value attributes) {
            Value all = Value.absent(attributes.at());
            List<Value> items = new ArrayList<>();
            for (String path : paths) {
                Value blocks = attributes.path(path);
                if (blocks.isAbsent()) {
                    continue;
                }
                if (blocks.isUnknown() && paths.size() == 1) {
                    return blocks;
                }
                all = all.isAbsent() ? blocks : all;
                for (Value block : blocks.itemsOrSelf()) {
                    if (block.isUnknown()) {
                        items.add(block);
                    } else if (!block.isAbsent()) {
                        items.addAll(PropertyTree.items(block, properties, split));
                    }
                }
            }
            return all.isAbsent() ? all : Value.list(items, all.at()).withReferences(all.references());
        }
    }

    /** A list of maps with a key and a value each, from a map such as tags. */
    record Pairs(String path, String key, String value) implements PropertySource {
        @Override
        public List<String> attributes() {
            return List.of(path);
        }

        @Override
        public Value resolve(Value attributes) {
            Value map = attributes.path(path);
            if (map.kind() != Value.Kind.MAP) {
                return map;
            }
            List<Value> items = new ArrayList<>();
            map.entries().forEach((name, content) -> {
                Map<String, Value> item = new LinkedHashMap<>();
                item.put(key, Value.text(name, content.at()));
                item.put(value, content);
                items.add(Value.map(item, content.at()));
            });
            return Value.list(items, map.at()).withReferences(map.references());
        }
    }

    /** A map from a list of blocks with a key and a value each, such as the parameters of a parameter group. */
    record Fold(String path, String key, String value) implements PropertySource {
        @Override
        public List<String> attributes() {
            return List.of(path);
        }

        @Override
        public Value resolve(Value attributes) {
            Value blocks = attributes.path(path);
            if (blocks.isAbsent() || blocks.isUnknown()) {
                return blocks;
            }
            Map<String, Value> entries = new LinkedHashMap<>();
            SourceRange at = blocks.at();
            for (Value block : blocks.itemsOrSelf()) {
                Value name = block.get(key);
                if (block.isUnknown() || name.asText().isEmpty()) {
                    // An entry of unknown name could be any: nothing of the map is certain.
                    return Value.unknown(block.isUnknown() ? block.reason() : VocabularyNotice.ENTRY_NAME_UNKNOWN, at)
                            .withReferences(block.references());
                }
                entries.put(name.asText().get(), block.get(value));
            }
            return Value.map(entries, at);
        }
    }
}
