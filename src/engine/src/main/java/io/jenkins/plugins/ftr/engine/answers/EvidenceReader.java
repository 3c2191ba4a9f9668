package io.jenkins.plugins.ftr.engine.answers;

import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the list of evidence of one entry. Nothing is opened here: whether it exists is judged later. */
final class EvidenceReader {
    private static final List<String> KINDS = List.of("resource", "file", "url", "scan");
    private static final List<String> SCANNERS = List.of("securityhub", "prowler");

    private final Problems problems;
    private final FieldReader fields;
    private final Workspace workspace;

    /** @param workspace to refuse links that lead out of it; {@code null} where there is none */
    EvidenceReader(Problems problems, FieldReader fields, Workspace workspace) {
        this.problems = problems;
        this.fields = fields;
        this.workspace = workspace;
    }

    List<Evidence> read(YamlNode node) {
        List<Evidence> evidence = new ArrayList<>();
        for (YamlNode item : fields.list(node, "evidence", "- file: docs/iam.md")) {
            if (item.kind() != YamlNode.Kind.MAP) {
                problems.add(item, "evidence.item", fields.describe(item), String.join(", ", KINDS));
                continue;
            }
            Map<String, YamlNode.Entry> entries = fields.map(item, "evidence", KINDS);
            if (entries.size() > 1) {
                problems.add(item, "evidence.several", String.join(", ", entries.keySet()));
            } else if (item.entries().isEmpty()) {
                problems.add(item, "evidence.item", fields.describe(item), String.join(", ", KINDS));
            }
            entries.forEach((key, entry) -> one(key, entry.value()).ifPresent(evidence::add));
        }
        return evidence;
    }

    private Optional<Evidence> one(String key, YamlNode node) {
        Optional<String> text = fields.requiredText(node, "evidence." + key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Evidence.Kind kind = Evidence.Kind.valueOf(key.toUpperCase(Locale.ROOT));
        boolean good =
                switch (kind) {
                    case RESOURCE -> true;
                    case FILE -> isInside(node, text.get());
                    case URL -> isWebAddress(node, text.get());
                    case SCAN -> isScan(node, text.get());
                };
        return good ? Optional.of(new Evidence(kind, text.get(), problems.at(node))) : Optional.empty();
    }

    private boolean isInside(YamlNode node, String path) {
        if (path.startsWith("/") || path.startsWith("\\") || path.length() > 1 && path.charAt(1) == ':') {
            problems.add(node, "file.absolute", node.shown());
            return false;
        }
        try {
            Path normal = Path.of(path.replace('\\', '/')).normalize();
            if (normal.startsWith("..")) {
                problems.add(node, "file.leaves", node.shown());
                return false;
            }
        } catch (java.nio.file.InvalidPathException e) {
            problems.add(node, "file.invalid", node.shown());
            return false;
        }
        if (workspace != null) {
            try {
                workspace.resolve(path);
            } catch (WorkspaceException e) {
                problems.add(node, "file.link", node.shown());
                return false;
            }
        }
        return true;
    }

    private boolean isWebAddress(YamlNode node, String text) {
        try {
            URI uri = new URI(text.replace(" ", "%20"));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (("https".equals(scheme) || "http".equals(scheme))
                    && uri.getRawAuthority() != null
                    && !uri.getRawAuthority().isEmpty()) {
                return true;
            }
        } catch (URISyntaxException e) {
            // reported below like every other text that is no web address
        }
        problems.add(node, "url.bad", node.shown());
        return false;
    }

    private boolean isScan(YamlNode node, String text) {
        int slash = text.indexOf('/');
        String scanner = slash < 0 ? text : text.substring(0, slash);
        if (slash < 1 || slash == text.length() - 1) {
            problems.add(node, "scan.form", node.shown(), String.join(", ", SCANNERS));
            return false;
        }
        if (!SCANNERS.contains(scanner)) {
            problems.unknown(node, "scan.source", scanner, SCANNERS);
            return false;
        }
        return true;
    }
}
