package io.jenkins.plugins.ftr.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.model.FtrDigest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendChartTest {
    private static TrendChart.Point point(int build, State... states) {
        return new TrendChart.Point("job/a/" + build + "/ftr/", "#" + build, new FtrDigest(Results.of("W", 0, states)));
    }

    @Test
    void shouldDrawOldestFirstWithTheLineAtReadiness() {
        TrendChart chart = new TrendChart(
                List.of(
                        point(2, State.READY, State.CONTRADICTED),
                        point(1, State.READY, State.READY, State.NOT_APPLICABLE)),
                156,
                140);
        assertEquals(List.of("#1", "#2"), chart.getBars().stream().map(TrendChart.Bar::label).toList());
        // The plot is 100 wide from 44 and 100 high from 12: 100 % is at 12, 50 % at 62.
        assertEquals("69.0,12.0 119.0,62.0", chart.getLine());
        TrendChart.Bar worse = chart.getBars().get(1);
        assertTrue(worse.regressed());
        assertEquals(List.of("READY", "CONTRADICTED"), worse.parts().stream().map(TrendChart.Part::state).toList());
        assertEquals("62.0", worse.parts().get(0).y());
        assertEquals("50.0", worse.parts().get(0).height());
        assertEquals("12.0", worse.parts().get(1).y());
        assertEquals(List.of("READY", "CONTRADICTED"), chart.getStates());
    }

    @Test
    void shouldNeverDrawOutsideAndLabelAFewOfManyBuilds() {
        List<TrendChart.Point> points = new ArrayList<>();
        for (int i = 50; i > 0; i--) {
            points.add(point(i, i % 3 == 0 ? State.NOT_APPLICABLE : State.UNANSWERED, State.NOT_MET, State.READY));
        }
        TrendChart chart = new TrendChart(points, 440, 160);
        List<TrendChart.Bar> bars = chart.getBars();
        assertEquals(50, bars.size());
        assertTrue(bars.get(49).labelled());
        assertTrue(bars.stream().filter(TrendChart.Bar::labelled).count() <= 11);
        double width = Double.parseDouble(chart.getBarWidth());
        for (TrendChart.Bar bar : bars) {
            assertTrue(Double.parseDouble(bar.x()) >= chart.getLeft());
            assertTrue(Double.parseDouble(bar.x()) + width <= chart.getPlotRight());
            double height = bar.parts().stream().mapToDouble(part -> Double.parseDouble(part.height())).sum();
            assertEquals(120, height, 0.2);
        }
    }

    @Test
    void shouldStandWithNothingThatApplies() {
        TrendChart chart = new TrendChart(List.of(point(1, State.NOT_APPLICABLE)), 440, 160);
        assertTrue(chart.getBars().get(0).parts().isEmpty());
        assertEquals(100, chart.getBars().get(0).readiness());
    }
}
