package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Functions that write and read encodings. */
final class EncodingFunctions {
    private EncodingFunctions() {}

    static Datum call(String name, Arguments a) {
        return switch (name) {
            case "base64encode" ->
                a.text(Base64.getEncoder().encodeToString(a.expect(1).text(0).getBytes(StandardCharsets.UTF_8)));
            case "base64decode" -> a.text(utf8(base64(a.expect(1).text(0), a), a));
            case "base64gzip" -> {
                a.expect(1).text(0);
                yield a.unknown(EvalNotice.COMPRESSED).withReferences(a.raw(0).references());
            }
            case "csvdecode" -> csv(a);
            case "jsonencode" -> jsonEncode(a);
            case "jsondecode" -> jsonDecode(a);
            case "textencodebase64" -> a.text(Base64.getEncoder().encodeToString(encode(a)));
            case "textdecodebase64" -> a.text(decode(base64(a.expect(2).text(0), a), charset(a), a));
            case "urlencode" -> a.text(url(a.expect(1).text(0)));
            case "yamlencode" -> yamlEncode(a);
            case "yamldecode" -> YamlCodec.decode(a.expect(1).text(0), a);
            default -> null;
        };
    }

    private static byte[] base64(String text, Arguments a) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw a.fail(EvalNotice.NOT_BASE64);
        }
    }

    private static String utf8(byte[] bytes, Arguments a) {
        return decode(bytes, StandardCharsets.UTF_8, a);
    }

    private static String decode(byte[] bytes, Charset charset, Arguments a) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            throw a.fail(EvalNotice.NOT_IN_CHARSET.with(charset.name()));
        }
    }

    private static byte[] encode(Arguments a) {
        return a.expect(2).text(0).getBytes(charset(a));
    }

    private static Charset charset(Arguments a) {
        String name = a.text(1);
        try {
            return name.equalsIgnoreCase("UTF-16") ? StandardCharsets.UTF_16 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw a.fail(EvalNotice.UNKNOWN_ENCODING.with(name));
        }
    }

    private static String url(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 255);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-_.~".indexOf(c) >= 0)) {
                out.append(c);
            } else if (c == ' ') {
                out.append('+');
            } else {
                out.append(String.format("%%%02X", (int) c));
            }
        }
        return out.toString();
    }

    private static Datum jsonEncode(Arguments a) {
        Datum value = forced(a.expect(1).raw(0));
        if (value.hasUnknown()) {
            Set<Reference> references = value.allReferences();
            return Datum.unknown(Operators.reason(value), a.at(), references)
                    .withDocument(value)
                    .withSensitive(value.hasSensitive());
        }
        return a.text(JsonCodec.encode(value)).withDocument(value);
    }

    /** Modules and other objects with known attributes written out. */
    private static Datum forced(Datum value) {
        if (value.kind() == Datum.Kind.LAZY) {
            return Access.force(value);
        }
        return value;
    }

    private static Datum jsonDecode(Arguments a) {
        Datum value = a.expect(1).raw(0);
        if (value.document() != null) {
            return JsonCodec.plain(value.document()).withReferences(value.references());
        }
        return JsonCodec.decode(a.text(0), a.at());
    }

    private static Datum yamlEncode(Arguments a) {
        Datum value = forced(a.expect(1).raw(0));
        if (value.hasUnknown()) {
            return Datum.unknown(Operators.reason(value), a.at(), value.allReferences())
                    .withDocument(value);
        }
        return a.text(YamlCodec.encode(value)).withDocument(value);
    }

    private static Datum csv(Arguments a) {
        List<List<String>> rows = csvRows(a.expect(1).text(0), a);
        if (rows.isEmpty()) {
            throw a.fail(EvalNotice.CSV_HEADER);
        }
        List<String> header = rows.get(0);
        List<Datum> objects = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != header.size()) {
                throw a.fail(EvalNotice.CSV_FIELDS.with(row.size(), header.size()));
            }
            Map<String, Datum> entries = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                entries.put(header.get(i), a.text(row.get(i)));
            }
            objects.add(Datum.object(entries, a.at()));
        }
        return a.list(objects);
    }

    private static List<List<String>> csvRows(String text, Arguments a) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean wasQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    field.append(c);
                }
            } else if (c == '"' && field.length() == 0) {
                quoted = true;
                wasQuoted = true;
            } else if (c == ',') {
                row.add(field.toString());
                field.setLength(0);
                wasQuoted = false;
            } else if (c == '\n') {
                if (!row.isEmpty() || field.length() > 0 || wasQuoted) {
                    row.add(field.toString());
                    rows.add(row);
                }
                row = new ArrayList<>();
                field.setLength(0);
                wasQuoted = false;
            } else if (c != '\r' || i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                field.append(c);
            }
        }
        if (quoted) {
            throw a.fail(EvalNotice.CSV_QUOTE_OPEN);
        }
        if (!row.isEmpty() || field.length() > 0 || wasQuoted) {
            row.add(field.toString());
            rows.add(row);
        }
        return rows;
    }
}
