package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import java.nio.charset.StandardCharsets;

/** Tells CloudFormation templates from other YAML and JSON by what they hold. */
public final class TemplateDetector {
    private static final byte[] RESOURCES = bytes("Resources");
    private static final byte[] FORMAT_VERSION = bytes("AWSTemplateFormatVersion");
    private static final byte[] AWS_TYPE = bytes("AWS::");
    private static final byte[] CUSTOM_TYPE = bytes("Custom::");
    private static final byte[] ALEXA_TYPE = bytes("Alexa::");

    private TemplateDetector() {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether parsing is worth while: a cheap look at the bytes, which never misses a template. */
    static boolean mayBeTemplate(byte[] content) {
        return contains(content, FORMAT_VERSION)
                || contains(content, RESOURCES)
                        && (contains(content, AWS_TYPE)
                                || contains(content, CUSTOM_TYPE)
                                || contains(content, ALEXA_TYPE));
    }

    /** Whether a file that does not parse was meant to be a template. */
    static boolean meansToBeTemplate(byte[] content) {
        return contains(content, FORMAT_VERSION) || startsLine(content, RESOURCES) && contains(content, AWS_TYPE);
    }

    /** Whether a file that begins so is surely worth reading, however large it is. */
    public static boolean beginsAsTemplate(byte[] head) {
        return meansToBeTemplate(head);
    }

    /** Whether a document is a template. */
    static boolean isTemplate(Node root) {
        if (!root.isMap()) {
            return false;
        }
        Node resources = root.get("Resources");
        if (root.get("AWSTemplateFormatVersion") != null) {
            return true;
        }
        if (resources == null || !resources.isMap()) {
            return false;
        }
        if (isServerlessTransform(root.get("Transform"))) {
            return true;
        }
        for (Node.Entry entry : resources.entries().values()) {
            String type = entry.value().getText("Type");
            if (type != null
                    && (type.startsWith("AWS::") || type.startsWith("Custom::") || type.startsWith("Alexa::"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isServerlessTransform(Node transform) {
        if (transform == null) {
            return false;
        }
        return transform.isList()
                ? transform.items().stream().anyMatch(item -> item.text().startsWith("AWS::"))
                : transform.text().startsWith("AWS::");
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        return indexOf(content, wanted, 0) >= 0;
    }

    private static boolean startsLine(byte[] content, byte[] wanted) {
        int at = indexOf(content, wanted, 0);
        while (at > 0 && content[at - 1] != '\n') {
            at = indexOf(content, wanted, at + 1);
        }
        return at >= 0;
    }

    private static int indexOf(byte[] content, byte[] wanted, int from) {
        byte first = wanted[0];
        int last = content.length - wanted.length;
        outer:
        for (int i = from; i <= last; i++) {
            if (content[i] != first) {
                continue;
            }
            for (int j = 1; j < wanted.length; j++) {
                if (content[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
