package io.jenkins.plugins.ftr.engine.checklist;

import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import io.jenkins.plugins.ftr.engine.text.NearestMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds checklists: the built-in ones by key, a team's own and AWS Well-Architected custom lenses by path. A built-in list
 * is read when it is first asked for, and only that one. Safe for use by several threads.
 */
public final class ChecklistRegistry {
    /** Key of the list that applies when nothing else is said. */
    public static final String DEFAULT_KEY = "partner-hosted/2026.1";

    private static final List<String> BUILT_IN = List.of(
            DEFAULT_KEY,
            "partner-hosted/2024_q1",
            "partner-hosted-alternative/2025-08",
            "customer-deployed/2022_q1",
            "ftr-wafr/2026",
            "ftr-soc2/2026",
            "service-offering/2023-12",
            "well-architected/2026");

    private final Language language;
    private final Map<String, Checklist> loaded = new ConcurrentHashMap<>();

    /** A registry whose errors are English. */
    public ChecklistRegistry() {
        this(Language.EN);
    }

    /**
     * @param language language of the errors
     */
    public ChecklistRegistry(Language language) {
        this.language = language;
    }

    /** Keys of the built-in checklists, the most used first. */
    public List<String> keys() {
        return BUILT_IN;
    }

    /** All built-in checklists in the order of {@link #keys()}. */
    public List<Checklist> all() {
        return BUILT_IN.stream().map(this::find).toList();
    }

    /**
     * A built-in checklist.
     *
     * @param key e.g. {@code partner-hosted/2026.1}
     * @throws ChecklistException when there is none; suggests the nearest
     */
    public Checklist find(String key) {
        if (!BUILT_IN.contains(key)) {
            throw unknown(key);
        }
        // Not computeIfAbsent: a list may be based on another, and the map must not be changed from within.
        Checklist known = loaded.get(key);
        if (known == null) {
            known = readBuiltIn(key);
            loaded.putIfAbsent(key, known);
        }
        return known;
    }

    /**
     * What an answers file names: a built-in checklist by key or an own one by path.
     *
     * @param workspace where own checklists are
     * @param keyOrPath key, or a relative path that ends in .json, .yaml or .yml
     * @throws ChecklistException when it is neither, or the file cannot be used
     */
    public Checklist resolve(Workspace workspace, String keyOrPath) {
        return BUILT_IN.contains(keyOrPath) || !DataReader.isReadable(keyOrPath)
                ? find(keyOrPath)
                : load(workspace, keyOrPath);
    }

    /**
     * A team's own checklist, in the format of the built-in ones (JSON or YAML) or an AWS Well-Architected custom lens
     * (JSON).
     *
     * @param workspace the only place files are read from
     * @param path relative path
     * @throws ChecklistException with every problem of the file and its place
     */
    public Checklist load(Workspace workspace, String path) {
        if (!DataReader.isReadable(path)) {
            throw ChecklistException.of(messages().get("registry.notReadable", path));
        }
        byte[] content;
        try {
            content = workspace.bytes(path);
        } catch (WorkspaceException e) {
            throw ChecklistException.of(e.notice().in(language));
        }
        DataProblems problems = new DataProblems(language);
        DataNode root = new DataReader(path, workspace.limits(), problems).read(content);
        Checklist checklist = CustomLensReader.isCustomLens(root)
                ? new CustomLensReader(problems).read(root)
                : new ChecklistReader(problems, this::find).read(root);
        if (BUILT_IN.contains(checklist.key())) {
            throw new ChecklistException(List.of(new ChecklistException.Problem(
                    SourceRange.at(path, 1), messages().get("registry.keyTaken", checklist.key()))));
        }
        return checklist;
    }

    private Checklist readBuiltIn(String key) {
        String name = key.replace('/', '-') + ".json";
        try (InputStream in = ChecklistRegistry.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + name + " beside " + ChecklistRegistry.class.getName());
            }
            DataProblems problems = new DataProblems(language);
            DataNode root = new DataReader(name, Limits.DEFAULT, problems).read(in.readAllBytes());
            return new ChecklistReader(problems, this::find).read(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ChecklistException unknown(String key) {
        return ChecklistException.of(messages().get("registry.unknown", key, String.join(", ", BUILT_IN))
                + NearestMatch.suggestion(key, BUILT_IN, language));
    }

    private Messages messages() {
        return Messages.of(ChecklistRegistry.class, language);
    }
}
