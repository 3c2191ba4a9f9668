package io.jenkins.plugins.ftr.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Name and version of this tool as they appear in results. */
public final class ToolVersion {
    /** Name in results and reports. */
    public static final String NAME = "aws-ftr-readiness";

    private ToolVersion() {}

    /** The version the build gave, e.g. {@code 1.0} or {@code 999999-SNAPSHOT} for a development build. */
    public static String get() {
        Properties properties = new Properties();
        try (InputStream in = ToolVersion.class.getResourceAsStream("tool.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
