package io.jenkins.plugins.ftr.engine.benchmark;

import io.jenkins.plugins.ftr.engine.check.CodeScan;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader;
import io.jenkins.plugins.ftr.engine.infrastructure.scanner.InfrastructureScanner;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Times the scan of a directory, phase by phase, as ratios to the plain reading of the same files in the same run: ratios hold
 * on a slow or busy machine, single times do not. Run by {@code bin/benchmark DIR}; never part of a test.
 */
public final class ScanBenchmark {
    private static final int ROUNDS = 9;

    private ScanBenchmark() {}

    /** @param arguments one directory */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        Workspace workspace = new Workspace(directory, Limits.DEFAULT);
        Infrastructure first = read(workspace);
        List<String> files = first.files();
        long bytes = 0;
        for (String file : files) {
            bytes += workspace.bytes(file).length;
        }
        say(
                "%d files, %.1f MB, %d resources, %d not read, %d unresolved, %d processors%n",
                files.size(),
                bytes / 1e6,
                first.resources().size(),
                first.parseErrors().size(),
                first.unresolved().size(),
                Runtime.getRuntime().availableProcessors());
        double plain = time("read the bytes", 0, () -> {
            long sum = 0;
            for (String file : files) {
                sum += workspace.bytes(file).length;
            }
            return sum;
        });
        time("read and evaluate", plain, () -> read(workspace));
        time("and judge: the scan", plain, () -> scan(directory));
        say("largest heap in use: %.0f MB%n", largestHeap() / 1e6);
        if (first.resources().isEmpty()) {
            say("no resources%n");
        }
    }

    /** Reads and translates everything, part by part, and judges nothing. */
    private static Infrastructure read(Workspace workspace) {
        return InfrastructureScanner.scan(
                workspace,
                List.of(),
                InfrastructureReader.Settings.DEFAULT,
                Progress.NONE,
                (part, stop) -> part.resources().size(),
                resources -> {});
    }

    private static CodeScan scan(Path directory) {
        return CodeScan.of(
                List.of(directory),
                List.of(),
                InfrastructureReader.Settings.DEFAULT,
                Language.EN,
                false,
                Progress.NONE);
    }

    private static long largestHeap() {
        long sum = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                sum += pool.getPeakUsage().getUsed();
            }
        }
        return sum;
    }

    private static double time(String name, double reference, Callable<?> work) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long from = System.nanoTime();
            Object result = work.call();
            millis.add((System.nanoTime() - from) / 1e6);
            if (result == null) {
                throw new IllegalStateException(name + " gave nothing");
            }
        }
        double cold = millis.get(0);
        Collections.sort(millis);
        double median = millis.get(ROUNDS / 2);
        say(
                "%-20s first %8.1f ms, median %8.1f ms (%.1f to %.1f)%s%n",
                name,
                cold,
                median,
                millis.get(0),
                millis.get(ROUNDS - 1),
                reference == 0 ? "" : String.format(Locale.ROOT, ", %.1f x reading the bytes", median / reference));
        return median;
    }

    private static void say(String format, Object... arguments) {
        System.out.print(String.format(Locale.ROOT, format, arguments));
    }
}
