package io.jenkins.plugins.ftr.engine.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** It must be what {@link LinkedHashMap} is, only smaller. */
class OrderedMapTest {
    private static Map<String, Integer> random(int size, long seed) {
        Random random = new Random(seed);
        Map<String, Integer> map = new LinkedHashMap<>();
        while (map.size() < size) {
            // Texts with equal hash codes among them: "Aa" and "BB".
            String name = (random.nextBoolean() ? "Aa" : "BB").repeat(1 + random.nextInt(3)) + random.nextInt(size * 2);
            map.put(name, random.nextInt());
        }
        return map;
    }

    @Test
    void isEqualToWhatItWasMadeOf() {
        for (int size = 0; size < 60; size++) {
            Map<String, Integer> source = random(size, size);
            OrderedMap<Integer> map = OrderedMap.copyOf(source);
            assertThat(map.equals(source)).isTrue();
            assertThat(source.equals(map)).isTrue();
            assertThat(map.hashCode()).isEqualTo(source.hashCode());
            assertThat(new ArrayList<>(map.entrySet())).isEqualTo(new ArrayList<>(source.entrySet()));
            assertThat(List.copyOf(map.values())).isEqualTo(List.copyOf(source.values()));
            assertThat(List.copyOf(map.keySet())).isEqualTo(List.copyOf(source.keySet()));
            List<String> wanted = new ArrayList<>(source.keySet());
            wanted.addAll(List.of("", "Aa", "BBAa", "nothing"));
            for (String key : wanted) {
                assertThat(map.get(key)).isEqualTo(source.get(key));
                assertThat(map.getOrDefault(key, 5)).isEqualTo(source.getOrDefault(key, 5));
                assertThat(map.containsKey(key)).isEqualTo(source.containsKey(key));
            }
            assertThat(map.containsKey(null)).isFalse();
        }
    }

    @Test
    void builtEntryByEntryIsAsPutIntoALinkedMap() {
        Random random = new Random(7);
        for (int count = 0; count < 80; count++) {
            Map<String, Integer> expected = new LinkedHashMap<>();
            OrderedMap.Builder<Integer> builder = new OrderedMap.Builder<>(random.nextInt(30));
            for (int i = 0; i < count; i++) {
                String key = (random.nextBoolean() ? "Aa" : "BB") + random.nextInt(40);
                if (random.nextBoolean()) {
                    expected.put(key, i);
                    builder.put(key, i);
                } else {
                    assertThat(builder.putIfAbsent(key, i)).isEqualTo(expected.putIfAbsent(key, i));
                }
            }
            assertThat(new ArrayList<>(builder.build().entrySet())).isEqualTo(new ArrayList<>(expected.entrySet()));
        }
    }

    @Test
    void mappedKeepsTheKeys() {
        for (int size : new int[] {0, 3, 40}) {
            Map<String, Integer> source = random(size, size);
            Map<String, String> expected = new LinkedHashMap<>();
            source.forEach((key, value) -> expected.put(key, "n" + value));
            assertThat(OrderedMap.copyOf(source).mapped(value -> "n" + value).equals(expected))
                    .isTrue();
        }
    }

    @Test
    void cannotBeChanged() {
        OrderedMap<Integer> map = OrderedMap.copyOf(random(12, 1));
        assertThatThrownBy(() -> map.put("a", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().clear()).isInstanceOf(UnsupportedOperationException.class);
        Map<String, Integer> source = random(12, 2);
        OrderedMap<Integer> copy = OrderedMap.copyOf(source);
        source.clear();
        assertThat(copy).hasSize(12);
    }
}
