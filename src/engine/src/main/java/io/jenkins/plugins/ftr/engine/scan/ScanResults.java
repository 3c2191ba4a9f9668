package io.jenkins.plugins.ftr.engine.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All verdicts of a run, the newest for each check and resource: reports of several days may be given together, and a
 * failure that was mended since must not count.
 */
public final class ScanResults {
    /** No scan file was given. */
    public static final ScanResults NONE = new ScanResults(List.of(), List.of());

    private final List<String> files;
    private final Map<String, List<ScanResult>> byKey = new TreeMap<>();

    /**
     * @param files scan files read, relative
     * @param results verdicts in the order read
     */
    public ScanResults(List<String> files, List<ScanResult> results) {
        this.files = List.copyOf(files);
        Map<String, ScanResult> newest = new LinkedHashMap<>();
        for (ScanResult result : results) {
            String subject = String.join("|", result.key(), result.account(), result.region(), result.resource());
            newest.merge(subject, result, (before, next) -> isOlder(next, before) ? before : next);
        }
        newest.values().forEach(result -> byKey.computeIfAbsent(result.key(), key -> new ArrayList<>())
                .add(result));
    }

    /** ISO times compare as text up to the day and as text within it; without a time the later in order wins. */
    private static boolean isOlder(ScanResult one, ScanResult other) {
        if (one.date().isEmpty() || other.date().isEmpty()) {
            return one.date().isEmpty() && !other.date().isEmpty();
        }
        int order = one.date().compareTo(other.date());
        if (order == 0) {
            return one.status() != ScanStatus.FAIL && other.status() == ScanStatus.FAIL;
        }
        return order < 0;
    }

    /** Scan files read, relative, as given. */
    public List<String> files() {
        return files;
    }

    /** Whether any scan file was given. */
    public boolean isGiven() {
        return !files.isEmpty();
    }

    /** Keys of all checks with a verdict, sorted, e.g. {@code securityhub/IAM.15}. */
    public List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /** Verdicts of one check on all resources, in the order read. */
    public List<ScanResult> of(String key) {
        return Collections.unmodifiableList(byKey.getOrDefault(key, List.of()));
    }

    /** Number of verdicts. */
    public int size() {
        return byKey.values().stream().mapToInt(List::size).sum();
    }
}
