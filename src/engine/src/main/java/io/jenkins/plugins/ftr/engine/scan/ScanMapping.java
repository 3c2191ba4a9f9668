package io.jenkins.plugins.ftr.engine.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which scanner checks bear on which controls of the partner-hosted lists. A check either <em>decides</em> a control (it
 * fails: the control is not met) or is <em>related</em> (worth showing, but it asks for more or for something else).
 */
public final class ScanMapping {
    private static final String RESOURCE = "mapping.json";

    private final Map<String, List<String>> deciding;
    private final Map<String, List<String>> related;
    private final Map<String, String> cis;

    private ScanMapping(
            Map<String, List<String>> deciding, Map<String, List<String>> related, Map<String, String> cis) {
        this.deciding = deciding;
        this.related = related;
        this.cis = cis;
    }

    /** The mapping of this release. Read when first needed: runs without scan files never pay for it. */
    public static ScanMapping builtIn() {
        Map<String, List<String>> deciding = new TreeMap<>();
        Map<String, List<String>> related = new TreeMap<>();
        Map<String, String> cis = new TreeMap<>();
        try (InputStream in = ScanMapping.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + RESOURCE + " beside " + ScanMapping.class.getName());
            }
            JsonNode root = new ObjectMapper().readTree(in);
            for (JsonNode entry : root.path("securityhub")) {
                String check = entry.path("check").asText();
                entry.path("controls").forEach(control -> add(deciding, control.asText(), "securityhub/" + check));
                entry.path("cis")
                        .properties()
                        .forEach(version -> cis.put(
                                version.getKey() + "/" + version.getValue().asText(), check));
            }
            for (JsonNode entry : root.path("prowler")) {
                String key = "prowler/" + entry.path("check").asText();
                entry.path("decides").forEach(control -> add(deciding, control.asText(), key));
                entry.path("related").forEach(control -> add(related, control.asText(), key));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ScanMapping(deciding, related, cis);
    }

    private static void add(Map<String, List<String>> map, String control, String key) {
        map.computeIfAbsent(control, name -> new ArrayList<>()).add(key);
    }

    /** Checks whose failure means that a control is not met, e.g. {@code securityhub/IAM.15}. */
    public List<String> deciding(String control) {
        return Collections.unmodifiableList(deciding.getOrDefault(control, List.of()));
    }

    /** Checks that are worth showing with a control but decide nothing. */
    public List<String> related(String control) {
        return Collections.unmodifiableList(related.getOrDefault(control, List.of()));
    }

    /** CIS recommendation ({@code 3.0.0/1.8}) to Security Hub control ({@code IAM.15}). */
    public Map<String, String> cisToSecurityHub() {
        return Collections.unmodifiableMap(cis);
    }
}
