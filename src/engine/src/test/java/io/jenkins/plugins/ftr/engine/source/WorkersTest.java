package io.jenkins.plugins.ftr.engine.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void handsOutResultsInOrderOnTheCallingThread() {
        List<Integer> results = new ArrayList<>();
        Thread caller = Thread.currentThread();
        Workers.each(
                "test",
                numbers(200),
                Progress.NONE,
                (number, stop) -> {
                    pause(number % 3);
                    return number * 2;
                },
                result -> {
                    assertThat(Thread.currentThread()).isSameAs(caller);
                    results.add(result);
                });
        assertThat(results)
                .isEqualTo(numbers(200).stream().map(number -> number * 2).toList());
    }

    @Test
    void nothingToDoIsNoWork() {
        Workers.each("test", List.<Integer>of(), Progress.NONE, (number, stop) -> number, result -> {
            throw new AssertionError();
        });
    }

    @Test
    void reportsTheFirstFailureInOrderAndStops() {
        AtomicInteger handed = new AtomicInteger();
        assertThatThrownBy(() -> Workers.each(
                        "test",
                        numbers(50),
                        Progress.NONE,
                        (number, stop) -> {
                            if (number == 7 || number == 3) {
                                throw new IllegalArgumentException("item " + number);
                            }
                            return number;
                        },
                        result -> handed.incrementAndGet()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 3");
        assertThat(handed).hasValue(3);
    }

    @Test
    void errorsOfTheMachineComeThrough() {
        assertThatThrownBy(() -> Workers.each(
                        "test",
                        numbers(2),
                        Progress.NONE,
                        (number, stop) -> {
                            throw new OutOfMemoryError("test");
                        },
                        result -> {}))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void deepRecursionHasTheStackForIt() {
        List<Integer> depths = new ArrayList<>();
        Workers.each("test", List.of(200_000), Progress.NONE, (depth, stop) -> descend(depth), depths::add);
        assertThat(depths).containsExactly(200_000);
    }

    private static int descend(int depth) {
        return depth == 0 ? 0 : 1 + descend(depth - 1);
    }

    @Test
    void cancellationTellsTheWorkToStop() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        Progress progress = new Progress() {
            @Override
            public void phase(Phase phase) {
                // nobody listens
            }

            @Override
            public void step(long done, long total) {
                // nobody listens
            }

            @Override
            public void checkCancelled() {
                if (begun.getCount() == 0) {
                    throw new CancellationException("test");
                }
            }
        };
        assertThatThrownBy(() -> Workers.each(
                        "test",
                        numbers(1),
                        progress,
                        (number, stop) -> {
                            begun.countDown();
                            try {
                                while (true) {
                                    stop.checkCancelled();
                                    Thread.onSpinWait();
                                }
                            } finally {
                                told.countDown();
                            }
                        },
                        result -> {}))
                .isInstanceOf(CancellationException.class);
        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
