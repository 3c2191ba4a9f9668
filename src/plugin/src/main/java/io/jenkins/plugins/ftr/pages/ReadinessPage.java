package io.jenkins.plugins.ftr.pages;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Run;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrDigest;
import io.jenkins.plugins.ftr.model.FtrHistory;
import io.jenkins.plugins.ftr.model.FtrJobAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the readiness page of a job shows: digests alone, a bounded number of builds. Built for one request. */
public final class ReadinessPage {
    private final List<FtrBuildAction> history;

    public ReadinessPage(@NonNull FtrJobAction action) {
        history = action.getHistory().last(FtrHistory.MAX_RESULTS);
    }

    /** Whether there is any result. Not named after emptiness: that is a reserved word where pages ask. */
    public boolean isAvailable() {
        return !history.isEmpty();
    }

    /** A trend needs two results. */
    public boolean isTrendVisible() {
        return history.size() > 1;
    }

    public TrendChart getTrend() {
        return new TrendChart(points(), 720, 240);
    }

    private List<TrendChart.Point> points() {
        return history.stream().map(TrendChart.Point::of).toList();
    }

    /** The small trend of the job page. */
    public TrendChart getSmallTrend() {
        return new TrendChart(points(), 440, 160);
    }

    public FtrBuildAction getLatest() {
        return history.get(0);
    }

    public FtrDigest getDigest() {
        return getLatest().getDigest();
    }

    public Map<String, String> getDownloads() {
        return Downloads.of(getLatest());
    }

    /** Sections of the latest result, those that apply, with their readiness. */
    public Map<String, Integer> getSections() {
        return getDigest().getSections();
    }

    /** What got worse or better when, newest first. */
    public List<Event> getEvents() {
        List<Event> events = new ArrayList<>();
        for (FtrBuildAction action : history) {
            FtrDigest digest = action.getDigest();
            if (!digest.getRegressed().isEmpty() || !digest.getImproved().isEmpty()) {
                events.add(new Event(action));
            }
        }
        return events;
    }

    /** All results, newest first, as table: the same data as the chart for those who cannot see it. */
    public List<Event> getRows() {
        return history.stream().map(Event::new).toList();
    }

    /**
     * A result in the history.
     *
     * @param action the result
     */
    public record Event(FtrBuildAction action) {
        public FtrDigest getDigest() {
            return action.getDigest();
        }

        public Run<?, ?> getRun() {
            return action.getOwner();
        }

        public String getUrl() {
            return action.getOwner().getUrl() + action.getUrlName() + "/";
        }

        /** When the build ran, in words. */
        public String getSince() {
            return action.getOwner().getTimestampString();
        }
    }
}
