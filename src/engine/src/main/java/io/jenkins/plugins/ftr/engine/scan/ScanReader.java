package io.jenkins.plugins.ftr.engine.scan;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.ftr.engine.source.Phase;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads files of account scanners: Security Hub findings as JSON ({@code get-findings} output, one finding, a list, or one
 * finding per line), Security Hub CSV, Prowler JSON-OCSF, Prowler's earlier JSON, and Prowler CSV. The format is told from
 * the content.
 */
public final class ScanReader {
    private static final int MOST_RESULTS = 500_000;
    private static final int LONGEST_STRING = 4 << 20;

    private final Workspace workspace;
    private final Messages messages;
    private final ScanFormat format;

    /**
     * @param workspace where the files are
     * @param language language of messages
     */
    public ScanReader(Workspace workspace, Language language) {
        this.workspace = workspace;
        this.messages = Messages.of(ScanReader.class, language);
        this.format = new ScanFormat(ScanMapping.builtIn().cisToSecurityHub());
    }

    /**
     * Reads all files.
     *
     * @param files relative paths
     * @param progress hears of files done
     * @throws ScanException when a file is no scan result or broken
     * @throws io.jenkins.plugins.ftr.engine.source.WorkspaceException when one cannot be read
     */
    public ScanResults read(List<String> files, Progress progress) {
        if (files.isEmpty()) {
            return ScanResults.NONE;
        }
        progress.phase(Phase.READING_SCANS);
        List<ScanResult> results = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            progress.checkCancelled();
            results.addAll(parse(workspace.text(files.get(i)), files.get(i)));
            if (results.size() > MOST_RESULTS) {
                throw new ScanException(SourceRange.at(files.get(i), 0), messages.get("many", MOST_RESULTS));
            }
            progress.step(i + 1L, files.size());
        }
        return new ScanResults(files, results);
    }

    /**
     * Reads one file.
     *
     * @param text content
     * @param file name for messages and places
     */
    public List<ScanResult> parse(String text, String file) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            throw new ScanException(SourceRange.at(file, 1), messages.get("empty"));
        }
        if (text.indexOf('\0') >= 0) {
            throw new ScanException(SourceRange.at(file, 1), messages.get("binary"));
        }
        char first = text.charAt(start);
        return first == '{' || first == '[' ? json(text, file) : new CsvScan(file, messages).read(text);
    }

    private List<ScanResult> json(String text, String file) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(
                                workspace == null ? 256 : workspace.limits().nestingDepth())
                        .maxStringLength(LONGEST_STRING)
                        .build())
                .build();
        List<ScanResult> results = new ArrayList<>();
        try (JsonParser parser = factory.createParser(text)) {
            parser.setCodec(new ObjectMapper());
            boolean known = false;
            boolean any = false;
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                if (token == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        any = true;
                        known |= finding(parser, file, results);
                    }
                } else {
                    any = true;
                    known |= token == JsonToken.START_OBJECT && envelope(parser, file, results);
                }
            }
            if (any && !known) {
                throw new ScanException(SourceRange.at(file, 1), messages.get("json.unknown"));
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new ScanException(SourceRange.at(file, line), messages.get("json.broken", e.getOriginalMessage()));
        } catch (IOException e) {
            throw new ScanException(SourceRange.at(file, 1), messages.get("json.broken", e.getMessage()));
        }
        return results;
    }

    /** {@code {"Findings": [...]}}, streamed, or a finding on its own. */
    private boolean envelope(JsonParser parser, String file, List<ScanResult> results) throws IOException {
        SourceRange at = SourceRange.at(file, parser.currentTokenLocation().getLineNr());
        ObjectNode alone = null;
        boolean known = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (("Findings".equals(name) || "findings".equals(name)) && value == JsonToken.START_ARRAY) {
                known = true;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    finding(parser, file, results);
                }
            } else {
                JsonNode node = parser.readValueAsTree();
                if (alone == null) {
                    alone = ((ObjectMapper) parser.getCodec()).createObjectNode();
                }
                alone.set(name, node);
            }
        }
        return known || alone != null && add(alone, at, results);
    }

    private boolean finding(JsonParser parser, String file, List<ScanResult> results) throws IOException {
        SourceRange at = SourceRange.at(file, parser.currentTokenLocation().getLineNr());
        JsonNode node = parser.readValueAsTree();
        return add(node, at, results);
    }

    private boolean add(JsonNode node, SourceRange at, List<ScanResult> results) {
        ScanFormat.Outcome outcome = format.read(node, at);
        outcome.result().ifPresent(results::add);
        if (results.size() > MOST_RESULTS) {
            throw new ScanException(at, messages.get("many", MOST_RESULTS));
        }
        return outcome.recognised();
    }
}
