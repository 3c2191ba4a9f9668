package io.jenkins.plugins.ftr.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.assessment.State;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static int readiness(State... states) {
        return ControlResults.readiness(ControlResults.counts(Samples.controls(states)));
    }

    @Test
    void isThePartReadyOfWhatApplies() {
        assertThat(readiness()).isEqualTo(100);
        assertThat(readiness(State.NOT_APPLICABLE)).isEqualTo(100);
        assertThat(readiness(State.READY, State.NOT_MET, State.UNANSWERED)).isEqualTo(33);
        assertThat(readiness(State.READY, State.READY, State.ACCEPTED)).isEqualTo(66);
        assertThat(readiness(State.READY, State.NOT_APPLICABLE)).isEqualTo(100);
    }

    @Test
    void growsWithEveryControlThatBecomesReady() {
        Random random = new Random(11);
        for (int round = 0; round < 1_000; round++) {
            State[] states = new State[1 + random.nextInt(50)];
            for (int i = 0; i < states.length; i++) {
                states[i] = State.values()[random.nextInt(State.values().length)];
            }
            int before = readiness(states);
            assertThat(before).isBetween(0, 100);
            State[] after = Arrays.copyOf(states, states.length);
            int mended = random.nextInt(states.length);
            if (after[mended] == State.NOT_APPLICABLE) {
                continue;
            }
            after[mended] = State.READY;
            assertThat(readiness(after)).isGreaterThanOrEqualTo(before);
            boolean allReady = Arrays.stream(states).allMatch(s -> s == State.READY || s == State.NOT_APPLICABLE);
            assertThat(before == 100).isEqualTo(allReady);
        }
    }

    @Test
    void countsNameEveryState() {
        assertThat(ControlResults.counts(Samples.controls(State.READY))).containsOnlyKeys(State.values());
    }
}
