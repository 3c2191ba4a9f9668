package io.jenkins.plugins.ftr.pages;

import edu.umd.cs.findbugs.annotations.NonNull;
import io.jenkins.plugins.ftr.engine.assessment.State;
import io.jenkins.plugins.ftr.model.FtrBuildAction;
import io.jenkins.plugins.ftr.model.FtrDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The trend as coordinates of an SVG: one bar per build with the states stacked, and the line of readiness over it. Drawn by
 * the server, coloured by style sheet classes: no script, follows the theme, prints.
 */
public final class TrendChart {
    /** Stacking order from the bottom: good states below. */
    private static final List<State> ORDER = List.of(
            State.READY,
            State.ACCEPTED,
            State.NEEDS_JUSTIFICATION,
            State.NOT_MET,
            State.UNANSWERED,
            State.CONTRADICTED);

    private static final int LEFT = 44;
    private static final int RIGHT = 12;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;
    private static final int MAX_BAR = 28;

    private final List<Point> oldestFirst;
    private final int width;
    private final int height;

    TrendChart(@NonNull List<Point> newestFirst, int width, int height) {
        this.oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        this.width = width;
        this.height = height;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    public int getLeft() {
        return LEFT;
    }

    public int getPlotRight() {
        return width - RIGHT;
    }

    /** The states in the legend, as they are stacked. */
    public List<String> getStates() {
        return ORDER.stream()
                .filter(state -> oldestFirst.stream().anyMatch(point -> point.digest().count(state) > 0))
                .map(State::name)
                .toList();
    }

    /** Horizontal lines at 0, 25, 50, 75 and 100 percent. */
    public List<Tick> getTicks() {
        List<Tick> ticks = new ArrayList<>();
        for (int percent = 0; percent <= 100; percent += 25) {
            ticks.add(new Tick(percent, y(percent)));
        }
        return ticks;
    }

    /** The points of the readiness line as SVG wants them. */
    public String getLine() {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < oldestFirst.size(); i++) {
            points.append(i == 0 ? "" : " ")
                    .append(number(center(i)))
                    .append(',')
                    .append(number(y(oldestFirst.get(i).digest().getReadiness())));
        }
        return points.toString();
    }

    /** The bars with their parts. */
    public List<Bar> getBars() {
        List<Bar> bars = new ArrayList<>();
        int every = Math.max(1, (oldestFirst.size() + 9) / 10);
        for (int i = 0; i < oldestFirst.size(); i++) {
            Point point = oldestFirst.get(i);
            FtrDigest digest = point.digest();
            int all = ORDER.stream().mapToInt(digest::count).sum();
            List<Part> parts = new ArrayList<>();
            double from = 0;
            for (State state : ORDER) {
                int count = digest.count(state);
                if (count > 0 && all > 0) {
                    double to = from + 100.0 * count / all;
                    parts.add(new Part(state.name(), count, number(y(to)), number(y(from) - y(to))));
                    from = to;
                }
            }
            boolean last = i == oldestFirst.size() - 1;
            bars.add(new Bar(
                    point.url(),
                    point.label(),
                    digest.getReadiness(),
                    number(center(i) - barWidth() / 2),
                    number(center(i)),
                    number(y(digest.getReadiness())),
                    last || i % every == 0 && oldestFirst.size() - 1 - i >= every,
                    !digest.getRegressed().isEmpty(),
                    parts));
        }
        return bars;
    }

    public String getBarWidth() {
        return number(barWidth());
    }

    public int getLabelY() {
        return height - 8;
    }

    private double slot() {
        return (double) (width - LEFT - RIGHT) / Math.max(1, oldestFirst.size());
    }

    private double barWidth() {
        return Math.min(MAX_BAR, slot() * 0.7);
    }

    private double center(int index) {
        return LEFT + slot() * (index + 0.5);
    }

    private double y(double percent) {
        return TOP + (height - TOP - BOTTOM) * (100 - percent) / 100;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /**
     * A result to draw.
     *
     * @param url address of its report, relative to the root of Jenkins
     * @param label name of the build
     * @param digest its numbers
     */
    record Point(String url, String label, FtrDigest digest) {
        static Point of(FtrBuildAction action) {
            return new Point(
                    action.getOwner().getUrl() + action.getUrlName() + "/",
                    action.getOwner().getDisplayName(),
                    action.getDigest());
        }
    }

    /**
     * A line of the scale.
     *
     * @param percent value
     * @param y place
     */
    public record Tick(int percent, double y) {
        public int getPercent() {
            return percent;
        }

        public String getY() {
            return number(y);
        }
    }

    /**
     * One state within a bar.
     *
     * @param state name of the state
     * @param count number of controls
     * @param y upper edge
     * @param height height
     */
    public record Part(String state, int count, String y, String height) {
        public String getState() {
            return state;
        }

        public int getCount() {
            return count;
        }

        public String getY() {
            return y;
        }

        public String getHeight() {
            return height;
        }

        /** The state as a person reads it. */
        public String getLabel() {
            return Labels.state(state);
        }

        public String getStyleClass() {
            return "ftr-part ftr-part--" + state.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One build.
     *
     * @param url address of its report
     * @param label name of the build
     * @param readiness percent
     * @param x left edge
     * @param center middle
     * @param dotY place of the readiness dot
     * @param labelled whether the name fits below
     * @param regressed whether something got worse
     * @param parts states, bottom first
     */
    public record Bar(
            String url,
            String label,
            int readiness,
            String x,
            String center,
            String dotY,
            boolean labelled,
            boolean regressed,
            List<Part> parts) {
        public String getUrl() {
            return url;
        }

        public String getLabel() {
            return label;
        }

        public int getReadiness() {
            return readiness;
        }

        public String getX() {
            return x;
        }

        public String getCenter() {
            return center;
        }

        public String getDotY() {
            return dotY;
        }

        public boolean isLabelled() {
            return labelled;
        }

        public boolean isRegressed() {
            return regressed;
        }

        public List<Part> getParts() {
            return parts;
        }
    }
}
