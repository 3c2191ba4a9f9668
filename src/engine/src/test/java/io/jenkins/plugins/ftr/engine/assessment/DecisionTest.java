package io.jenkins.plugins.ftr.engine.assessment;

import static io.jenkins.plugins.ftr.engine.assessment.Decision.Answered.MET;
import static io.jenkins.plugins.ftr.engine.assessment.Decision.Answered.MET_BUT_FOR_RESPONSE;
import static io.jenkins.plugins.ftr.engine.assessment.Decision.Answered.NOTHING;
import static io.jenkins.plugins.ftr.engine.assessment.Decision.Answered.NOT_APPLICABLE;
import static io.jenkins.plugins.ftr.engine.assessment.Decision.Answered.NOT_MET;
import static io.jenkins.plugins.ftr.engine.assessment.Decision.Answered.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision table of docs/assessment.md, row by row, and what must hold over all rows. */
class DecisionTest {
    static Stream<Arguments> table() {
        return Stream.of(
                // gate, answered, contradicted, justified, without and with acceptance
                Arguments.of(true, NOTHING, true, false, State.NOT_APPLICABLE, State.NOT_APPLICABLE),
                Arguments.of(true, NOT_MET, true, false, State.NOT_APPLICABLE, State.NOT_APPLICABLE),
                Arguments.of(false, NOTHING, false, true, State.UNANSWERED, State.ACCEPTED),
                Arguments.of(false, NOTHING, true, true, State.UNANSWERED, State.ACCEPTED),
                Arguments.of(false, PARTLY, true, true, State.UNANSWERED, State.ACCEPTED),
                Arguments.of(false, NOT_MET, false, true, State.NOT_MET, State.ACCEPTED),
                Arguments.of(false, NOT_MET, true, false, State.NOT_MET, State.ACCEPTED),
                Arguments.of(false, MET, true, true, State.CONTRADICTED, State.ACCEPTED),
                Arguments.of(false, MET, true, false, State.CONTRADICTED, State.ACCEPTED),
                Arguments.of(false, MET, false, false, State.NEEDS_JUSTIFICATION, State.ACCEPTED),
                Arguments.of(false, MET, false, true, State.READY, State.READY),
                Arguments.of(false, MET_BUT_FOR_RESPONSE, true, false, State.CONTRADICTED, State.ACCEPTED),
                Arguments.of(false, MET_BUT_FOR_RESPONSE, false, false, State.NEEDS_JUSTIFICATION, State.ACCEPTED),
                Arguments.of(false, NOT_APPLICABLE, true, true, State.CONTRADICTED, State.ACCEPTED),
                Arguments.of(false, NOT_APPLICABLE, false, false, State.NEEDS_JUSTIFICATION, State.ACCEPTED),
                Arguments.of(false, NOT_APPLICABLE, false, true, State.NOT_APPLICABLE, State.NOT_APPLICABLE));
    }

    @ParameterizedTest
    @MethodSource("table")
    void decides(
            boolean gate,
            Decision.Answered answered,
            boolean contradicted,
            boolean justified,
            State without,
            State with) {
        assertThat(Decision.decide(new Decision.Facts(gate, answered, contradicted, justified, false)))
                .isEqualTo(without);
        assertThat(Decision.decide(new Decision.Facts(gate, answered, contradicted, justified, true)))
                .isEqualTo(with);
    }

    @Test
    void neverReadyWithoutAllOfIt() {
        for (Decision.Answered answered : Decision.Answered.values()) {
            for (int bits = 0; bits < 16; bits++) {
                Decision.Facts facts = new Decision.Facts(
                        (bits & 1) != 0, answered, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0);
                State state = Decision.decide(facts);
                if (state == State.READY) {
                    assertThat(facts.contradicted()).isFalse();
                    assertThat(facts.justified()).isTrue();
                    assertThat(answered).isIn(MET, MET_BUT_FOR_RESPONSE);
                }
                // an acceptance never makes a state worse and never hides that nothing is to be accepted
                State bare = Decision.underlying(facts);
                assertThat(state.isWorseThan(bare)).isFalse();
            }
        }
    }
}
