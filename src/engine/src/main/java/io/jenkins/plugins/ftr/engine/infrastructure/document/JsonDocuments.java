package io.jenkins.plugins.ftr.engine.infrastructure.document;

import io.jenkins.plugins.ftr.engine.source.Limits;

/** Reads JSON text into nodes with places. */
public final class JsonDocuments {
    private JsonDocuments() {}

    /**
     * The document of a JSON file.
     *
     * @param file relative path, for places
     * @param text the content
     * @throws DocumentException when it is not valid JSON or exceeds a limit
     */
    public static Document read(String file, String text, Limits limits) throws DocumentException {
        try (JsonStream stream = JsonStream.of(file, text, limits)) {
            stream.begin();
            Node root = stream.read();
            stream.end();
            return new Document(root, stream.warnings());
        }
    }
}
