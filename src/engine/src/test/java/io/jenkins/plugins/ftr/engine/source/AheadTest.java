package io.jenkins.plugins.ftr.engine.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void isMadeOnceBeforeItIsAskedFor() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        Ahead<Integer> ahead = new Ahead<>("test", () -> {
            begun.countDown();
            return times.incrementAndGet();
        });
        begun.await();
        assertThat(ahead.get()).isEqualTo(1);
        assertThat(ahead.get()).isEqualTo(1);
    }

    @Test
    void throwsWhatWentWrong() {
        Ahead<Integer> ahead = new Ahead<>("test", () -> {
            throw new IllegalArgumentException("broken");
        });
        assertThatThrownBy(ahead::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken");
        Ahead<Integer> worse = new Ahead<>("test", () -> {
            throw new OutOfMemoryError("full");
        });
        assertThatThrownBy(worse::get).isInstanceOf(OutOfMemoryError.class).hasMessage("full");
    }

    @Test
    void stopsWaitingWhenInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        Ahead<Integer> ahead = new Ahead<>("test", () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return 1;
        });
        Thread.currentThread().interrupt();
        assertThatThrownBy(ahead::get).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        never.countDown();
    }
}
