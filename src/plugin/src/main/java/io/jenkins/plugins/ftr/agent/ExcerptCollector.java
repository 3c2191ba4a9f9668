package io.jenkins.plugins.ftr.agent;

import edu.umd.cs.findbugs.annotations.NonNull;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.rules.Finding;
import io.jenkins.plugins.ftr.engine.rules.Outcome;
import io.jenkins.plugins.ftr.engine.rules.RuleRegistry;
import io.jenkins.plugins.ftr.engine.rules.SecretText;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import io.jenkins.plugins.ftr.model.Excerpts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Takes the lines of code around findings, so that a report shows them without the workspace. Bounded in every direction.
 * Lines that a rule on secrets points at are left out whichever finding they are near, and what looks like a secret in other
 * lines is masked.
 */
final class ExcerptCollector {
    private static final int BEFORE = 3;
    private static final int AFTER = 6;
    private static final int MAX_LINES_OF_FINDING = 24;
    private static final int MAX_LINE = 240;
    private static final int MAX_LINES = 20_000;

    private static final String SECRET_RULES = ".rules.secrets.";
    /**
     * A literal given to something whose name says secret: {@code db_password = "..."}, {@code ApiToken: ...}. Truth values and
     * short numbers are settings ({@code minimum_password_length = 8}), no secrets.
     */
    private static final Pattern NAMED_SECRET = Pattern.compile(
            "(?i)((?:password|passwd|pwd|passphrase|secret|token|credential|private_?key|api_?key|access_?key)[\\w.-]*"
                    + "[\"']?\\s*[=:]\\s*)(?![\\s{\\[$!]|(?:true|false|null|\\d{1,4})\\s*(?:[,#/]|$)"
                    + "|(?:var|local|data|module|each|aws_\\w+)\\.)(\"[^\"]*\"?|'[^']*'?|[^\\s,;]+)");

    private final Workspace workspace;
    private final RuleRegistry rules = RuleRegistry.builtIn();

    ExcerptCollector(@NonNull Workspace workspace) {
        this.workspace = workspace;
    }

    /** The excerpts of a result. A file that cannot be read has none. */
    @NonNull
    Excerpts collect(@NonNull FtrResult result) {
        Map<String, TreeSet<Integer>> wanted = new TreeMap<>();
        Map<String, TreeSet<Integer>> secret = new TreeMap<>();
        for (Finding finding : result.findings()) {
            if (!finding.at().isKnown() || finding.outcome() == Outcome.PASS) {
                continue;
            }
            boolean hidden = isAboutSecrets(finding);
            add(hidden ? secret : wanted, finding.at(), hidden ? 0 : BEFORE, hidden ? 0 : AFTER);
        }
        Excerpts excerpts = new Excerpts();
        int lines = 0;
        for (Map.Entry<String, TreeSet<Integer>> file : wanted.entrySet()) {
            if (lines + file.getValue().size() > MAX_LINES) {
                break;
            }
            lines += file.getValue().size();
            read(file.getKey(), file.getValue(), secret.getOrDefault(file.getKey(), new TreeSet<>()), excerpts);
        }
        return excerpts;
    }

    private boolean isAboutSecrets(Finding finding) {
        return rules.find(finding.rule())
                .map(rule -> rule.className().contains(SECRET_RULES))
                .orElse(false);
    }

    private static void add(Map<String, TreeSet<Integer>> files, SourceRange at, int before, int after) {
        TreeSet<Integer> lines = files.computeIfAbsent(at.file(), key -> new TreeSet<>());
        int last = Math.min(at.endLine() + after, at.line() + MAX_LINES_OF_FINDING);
        for (int line = Math.max(1, at.line() - before); line <= last; line++) {
            lines.add(line);
        }
    }

    private void read(String file, TreeSet<Integer> wanted, TreeSet<Integer> secret, Excerpts excerpts) {
        List<String> lines;
        try {
            lines = workspace.text(file).lines().toList();
        } catch (WorkspaceException e) {
            return;
        }
        boolean inKey = false;
        for (int line = 1; line <= lines.size() && line <= wanted.last(); line++) {
            String text = lines.get(line - 1);
            inKey |= text.contains("-----BEGIN ") && text.contains("PRIVATE KEY");
            if (wanted.contains(line)) {
                excerpts.put(file, line, inKey || secret.contains(line) ? SecretText.MASK : masked(text));
            }
            inKey &= !text.contains("-----END ");
        }
    }

    static String masked(String line) {
        String cut = line.length() > MAX_LINE ? line.substring(0, MAX_LINE) + " \u2026" : line;
        String clean = cut.replaceAll("[\\p{Cntrl}&&[^\\t]]", "\u00b7");
        // A secret cut in half would not be recognised any more, so the whole line is masked first.
        if (!SecretText.mask(line).equals(line)) {
            return SecretText.mask(clean).equals(clean) ? SecretText.MASK : SecretText.mask(clean);
        }
        return NAMED_SECRET.matcher(clean).replaceAll("$1" + SecretText.MASK);
    }
}
