package io.jenkins.plugins.ftr.engine.infrastructure;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * An immutable map in written order. Infrastructure code is read into hundreds of thousands of small maps; this one needs two
 * arrays where a {@link java.util.LinkedHashMap} needs a table and an object per entry.
 *
 * @param <V> what the keys lead to
 */
public final class OrderedMap<V> extends AbstractMap<String, V> {
    /** Up to this size the keys are compared one by one, beyond there is an index. */
    private static final int PLAIN_SIZE = 8;

    private static final OrderedMap<?> EMPTY = new OrderedMap<>(new String[0], new Object[0]);

    private final String[] keys;
    private final Object[] values;
    /** Open addressing: position of the key plus one, 0 where there is none; {@code null} for small maps. */
    private final int[] index;

    private OrderedMap(String[] keys, Object[] values) {
        this(keys, values, keys.length <= PLAIN_SIZE ? null : index(keys));
    }

    private OrderedMap(String[] keys, Object[] values, int[] index) {
        this.keys = keys;
        this.values = values;
        this.index = index;
    }

    /** A map with the entries of another one, in its order. */
    @SuppressWarnings("unchecked")
    public static <V> OrderedMap<V> copyOf(Map<String, ? extends V> map) {
        if (map instanceof OrderedMap<? extends V> same) {
            return (OrderedMap<V>) same;
        }
        if (map.isEmpty()) {
            return (OrderedMap<V>) EMPTY;
        }
        String[] keys = new String[map.size()];
        Object[] values = new Object[keys.length];
        int next = 0;
        for (Entry<String, ? extends V> entry : map.entrySet()) {
            keys[next] = entry.getKey();
            values[next++] = entry.getValue();
        }
        return new OrderedMap<>(keys, values);
    }

    /** Makes a map entry by entry; of equal keys the last value stays, at the place of the first. */
    public static final class Builder<V> {
        private String[] keys;
        private Object[] values;
        private int size;
        /** Positions of the keys once there are many. */
        private Map<String, Integer> positions;

        /** @param expected how many entries there will be about */
        public Builder(int expected) {
            this.keys = new String[Math.max(4, expected)];
            this.values = new Object[keys.length];
        }

        public Builder<V> put(String key, V value) {
            int position = position(key);
            if (position >= 0) {
                values[position] = value;
            } else {
                add(key, value);
            }
            return this;
        }

        private void add(String key, V value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            keys[size] = key;
            values[size] = value;
            if (positions != null) {
                positions.put(key, size);
            }
            size++;
        }

        /** Adds an entry unless the key is there, and answers the value that was there, else {@code null}. */
        @SuppressWarnings("unchecked")
        public V putIfAbsent(String key, V value) {
            int position = position(key);
            if (position >= 0) {
                return (V) values[position];
            }
            add(key, value);
            return null;
        }

        private int position(String key) {
            if (size <= 2 * PLAIN_SIZE) {
                int hash = key.hashCode();
                for (int i = 0; i < size; i++) {
                    if (keys[i].hashCode() == hash && keys[i].equals(key)) {
                        return i;
                    }
                }
                return -1;
            }
            if (positions == null) {
                positions = new HashMap<>();
                for (int i = 0; i < size; i++) {
                    positions.put(keys[i], i);
                }
            }
            return positions.getOrDefault(key, -1);
        }

        /** The map; the builder is not used any more. */
        @SuppressWarnings("unchecked")
        public OrderedMap<V> build() {
            if (size == 0) {
                return (OrderedMap<V>) EMPTY;
            }
            boolean full = size == keys.length;
            return new OrderedMap<>(
                    full ? keys : Arrays.copyOf(keys, size), full ? values : Arrays.copyOf(values, size));
        }
    }

    /** The same keys with other values; the two maps share the keys. */
    public <W> OrderedMap<W> mapped(Function<V, W> change) {
        Object[] changed = new Object[values.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = change.apply(value(i));
        }
        return new OrderedMap<>(keys, changed, index);
    }

    private static int[] index(String[] keys) {
        int[] index = new int[Integer.highestOneBit(keys.length) * 4];
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i].hashCode(), index.length);
            while (index[slot] != 0) {
                slot = slot + 1 & index.length - 1;
            }
            index[slot] = i + 1;
        }
        return index;
    }

    private static int slot(int hash, int length) {
        return (hash ^ hash >>> 16) & length - 1;
    }

    private int position(Object key) {
        if (!(key instanceof String text)) {
            return -1;
        }
        int hash = text.hashCode();
        if (index == null) {
            for (int i = 0; i < keys.length; i++) {
                if (keys[i].hashCode() == hash && keys[i].equals(text)) {
                    return i;
                }
            }
            return -1;
        }
        int slot = slot(hash, index.length);
        while (index[slot] != 0) {
            int found = index[slot] - 1;
            if (keys[found].hashCode() == hash && keys[found].equals(text)) {
                return found;
            }
            slot = slot + 1 & index.length - 1;
        }
        return -1;
    }

    @SuppressWarnings("unchecked")
    private V value(int position) {
        return (V) values[position];
    }

    @Override
    public V get(Object key) {
        int position = position(key);
        return position < 0 ? null : value(position);
    }

    @Override
    public V getOrDefault(Object key, V other) {
        int position = position(key);
        return position < 0 ? other : value(position);
    }

    @Override
    public boolean containsKey(Object key) {
        return position(key) >= 0;
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        for (int i = 0; i < keys.length; i++) {
            action.accept(keys[i], value(i));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<V> values() {
        return (List<V>) Collections.unmodifiableList(Arrays.asList(values));
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return keys.length;
            }

            @Override
            public Iterator<Entry<String, V>> iterator() {
                return entries();
            }
        };
    }

    private Iterator<Entry<String, V>> entries() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < keys.length;
            }

            @Override
            public Entry<String, V> next() {
                if (next >= keys.length) {
                    throw new NoSuchElementException();
                }
                return new SimpleImmutableEntry<>(keys[next], value(next++));
            }
        };
    }
}
