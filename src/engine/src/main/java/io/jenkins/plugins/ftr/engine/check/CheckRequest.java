package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.assessment.JustificationPolicy;
import io.jenkins.plugins.ftr.engine.assessment.QualityGate;
import io.jenkins.plugins.ftr.engine.infrastructure.InfrastructureReader;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What one check shall do. Immutable; both the command and the plugin build one of these. */
public final class CheckRequest {
    /** Name looked for when none is given. */
    public static final String DEFAULT_ANSWERS = "ftr-answers.yaml";

    private final Path directory;
    private final LocalDate today;
    private final String answers;
    private final List<String> iac;
    private final List<String> scans;
    private final String checklist;
    private final Baseline baseline;
    private final List<Baseline> otherBaselines;
    private final List<QualityGate> gates;
    private final InfrastructureReader.Settings settings;
    private final Language language;
    private final boolean allFindings;
    private final JustificationPolicy justification;

    private CheckRequest(Builder builder) {
        directory = builder.directory;
        today = builder.today;
        answers = builder.answers;
        iac = builder.iac;
        scans = builder.scans;
        checklist = builder.checklist;
        baseline = builder.baseline;
        otherBaselines = builder.otherBaselines;
        gates = builder.gates;
        settings = builder.settings;
        language = builder.language;
        allFindings = builder.allFindings;
        justification = builder.justification;
    }

    /** A check of a directory with every default. */
    public static CheckRequest of(Path directory, LocalDate today) {
        return builder(directory, today).build();
    }

    /**
     * Begins a request with every default.
     *
     * @param directory the directory judged; every other path is relative to it unless said otherwise
     * @param today the day the run counts as
     */
    public static Builder builder(Path directory, LocalDate today) {
        return new Builder(directory, today);
    }

    /**
     * An earlier result that a check compares with.
     *
     * @param result the result, {@code null} for none
     * @param source name of that result for the report
     * @param reason why that one, or why none, a sentence
     */
    public record Baseline(FtrResult result, String source, String reason) {
        public Baseline {
            reason = reason == null ? "" : reason;
        }
    }

    public Path directory() {
        return directory;
    }

    public LocalDate today() {
        return today;
    }

    public String answers() {
        return answers;
    }

    public List<String> iac() {
        return iac;
    }

    public List<String> scans() {
        return scans;
    }

    /** Key or path that overrides the file's own choice, {@code null} to keep it. */
    public String checklist() {
        return checklist;
    }

    /** The earlier result to compare with; its result is {@code null} when there is none. */
    public Baseline baseline() {
        return baseline;
    }

    /** Earlier results for checklists that {@link #baseline()} does not speak of. */
    public List<Baseline> otherBaselines() {
        return otherBaselines;
    }

    public List<QualityGate> gates() {
        return gates;
    }

    public InfrastructureReader.Settings settings() {
        return settings;
    }

    public Language language() {
        return language;
    }

    /** Whether PASS findings stay in the result. */
    public boolean allFindings() {
        return allFindings;
    }

    public JustificationPolicy justification() {
        return justification;
    }

    /** Gathers what differs from the defaults. */
    public static final class Builder {
        private final Path directory;
        private final LocalDate today;
        private String answers = DEFAULT_ANSWERS;
        private List<String> iac = List.of();
        private List<String> scans = List.of();
        private String checklist;
        private Baseline baseline = new Baseline(null, "none", "");
        private List<Baseline> otherBaselines = List.of();
        private List<QualityGate> gates = QualityGate.DEFAULTS;
        private InfrastructureReader.Settings settings = InfrastructureReader.Settings.DEFAULT;
        private Language language = Language.EN;
        private boolean allFindings;
        private JustificationPolicy justification = JustificationPolicy.DEFAULT;

        private Builder(Path directory, LocalDate today) {
            this.directory = Objects.requireNonNull(directory, "directory");
            this.today = Objects.requireNonNull(today, "today");
        }

        /** Path of the answers file, {@value CheckRequest#DEFAULT_ANSWERS} by default. */
        public Builder answers(String path) {
            answers = Objects.requireNonNull(path, "answers");
            return this;
        }

        /** Ant patterns that narrow the infrastructure files; none means all that are recognised. */
        public Builder iac(List<String> patterns) {
            iac = List.copyOf(patterns);
            return this;
        }

        /** Files of account scanners (Security Hub, Prowler). */
        public Builder scans(List<String> files) {
            scans = List.copyOf(files);
            return this;
        }

        /** Key or path of the checklist to judge by, {@code null} for the answers file's own choice. */
        public Builder checklist(String keyOrPath) {
            checklist = keyOrPath;
            return this;
        }

        /**
         * An earlier result to compare with.
         *
         * @param result the result, {@code null} for none
         * @param source name of that result for the report
         * @param reason why that one, or why none, a sentence
         */
        public Builder baseline(FtrResult result, String source, String reason) {
            baseline = new Baseline(result, source, reason);
            return this;
        }

        /** Earlier results for further checklists, where one answers file names several. */
        public Builder otherBaselines(List<Baseline> others) {
            otherBaselines = List.copyOf(others);
            return this;
        }

        /** Gates to judge by instead of {@link QualityGate#DEFAULTS}. */
        public Builder gates(List<QualityGate> list) {
            gates = List.copyOf(list);
            return this;
        }

        /** Limits and infrastructure variables. */
        public Builder settings(InfrastructureReader.Settings limitsAndVariables) {
            settings = Objects.requireNonNull(limitsAndVariables, "settings");
            return this;
        }

        /** Language of messages, English by default. */
        public Builder language(Language messages) {
            language = Objects.requireNonNull(messages, "language");
            return this;
        }

        /** Whether PASS findings stay in the result. */
        public Builder allFindings(boolean keep) {
            allFindings = keep;
            return this;
        }

        /** How much a justification must say. */
        public Builder justification(JustificationPolicy policy) {
            justification = Objects.requireNonNull(policy, "justification");
            return this;
        }

        public CheckRequest build() {
            return new CheckRequest(this);
        }
    }
}
