package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Policy templates of the serverless model, such as {@code S3ReadPolicy}: the policy documents they stand for. What each
 * allows is in {@code serverless-policies.txt} beside this class. See
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html
 */
final class ServerlessPolicies {
    private static final String TABLE = "serverless-policies.txt";
    /** The statements of each template, as lines of the table. */
    private static final Map<String, List<String>> TEMPLATES = read();

    private ServerlessPolicies() {}

    private static Map<String, List<String>> read() {
        try (InputStream in = ServerlessPolicies.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + TABLE + " beside " + ServerlessPolicies.class.getName());
            }
            Map<String, List<String>> templates = new HashMap<>();
            String template = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith(" ")) {
                    templates
                            .computeIfAbsent(template, name -> new ArrayList<>())
                            .add(line.strip());
                } else if (!line.startsWith("#")) {
                    template = line;
                }
            }
            return Map.copyOf(templates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The policy document that a template such as {@code {S3ReadPolicy: {BucketName: …}}} stands for; empty for one that is not known. */
    static Optional<Value> document(Value policy, Budget budget) {
        if (policy.entries().size() != 1) {
            return Optional.empty();
        }
        Map.Entry<String, Value> only = policy.entries().entrySet().iterator().next();
        List<String> lines = TEMPLATES.get(only.getKey());
        if (lines == null) {
            return Optional.empty();
        }
        Value parameters = only.getValue();
        List<Value> statements =
                lines.stream().map(line -> statement(line, parameters, budget)).toList();
        SourceRange at = parameters.at();
        return Optional.of(Value.map(Map.of("Statement", Value.list(statements, at)), at));
    }

    private static Value statement(String line, Value parameters, Budget budget) {
        SourceRange at = parameters.at();
        String[] parts = line.split(" (?:on|if) ");
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("Effect", Value.text("Allow", at));
        entries.put("Action", texts(parts[0], parameters, budget));
        entries.put("Resource", texts(parts[1], parameters, budget));
        if (parts.length > 2) {
            String[] condition = parts[2].split(" ");
            Value keys = Value.map(Map.of(condition[1], text(condition[2], parameters, budget)), at);
            entries.put("Condition", Value.map(Map.of(condition[0], keys), at));
        }
        return Value.map(entries, at);
    }

    private static Value texts(String words, Value parameters, Budget budget) {
        List<Value> values = new ArrayList<>();
        for (String word : words.split(" ")) {
            values.add(text(word, parameters, budget));
        }
        return Value.list(values, parameters.at());
    }

    /** A text with its placeholders filled. */
    private static Value text(String pattern, Value parameters, Budget budget) {
        SourceRange at = parameters.at();
        TextParts parts = new TextParts(budget);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            parts.literal(pattern.substring(from, open));
            String name = pattern.substring(open + 1, close);
            Value value = parameters.get(name);
            if (name.isEmpty()) {
                parts.value(Value.unknown(TemplateNotice.ARN_PARTS_UNKNOWN, at));
            } else if (value.isAbsent()) {
                parts.value(Value.unknown(TemplateNotice.POLICY_TEMPLATE_WITHOUT.with(name), at));
            } else {
                parts.value(value);
            }
            from = close + 1;
        }
        parts.literal(pattern.substring(from));
        return parts.build(at);
    }
}
