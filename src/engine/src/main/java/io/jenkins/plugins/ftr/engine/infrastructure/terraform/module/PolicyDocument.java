package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.JsonCodec;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The policy that data source {@code aws_iam_policy_document} makes, see <a
 * href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document">its page</a>.
 * Every value keeps the place where it is written.
 */
final class PolicyDocument {
    private static final String VERSION = "2012-10-17";

    private final Datum body;
    private final SourceRange at;
    private final List<Datum> statements = new ArrayList<>();

    private PolicyDocument(Datum body, SourceRange at) {
        this.body = body;
        this.at = at;
    }

    /** The policy as JSON text with its document. */
    static Datum of(Datum body, SourceRange at) {
        return new PolicyDocument(body, at).build();
    }

    private Datum build() {
        merge("source_json");
        merge("source_policy_documents");
        for (Datum statement : list(body.entry("statement"))) {
            add(statement.isMapping() ? statement(statement) : statement);
        }
        merge("override_json");
        merge("override_policy_documents");
        Map<String, Datum> document = new LinkedHashMap<>();
        Datum version = body.entry("version");
        document.put("Version", isAbsent(version) ? Datum.text(VERSION, at) : version);
        Datum id = body.entry("policy_id");
        if (!isAbsent(id)) {
            document.put("Id", id);
        }
        document.put("Statement", Datum.tuple(statements, at));
        return JsonCodec.text(Datum.object(document, at), at);
    }

    private static boolean isAbsent(Datum value) {
        return value == null || value.isNull();
    }

    private static List<Datum> list(Datum value) {
        if (isAbsent(value)) {
            return List.of();
        }
        return value.isSequence() ? value.items() : List.of(value);
    }

    /** Adds a statement; one with the same id replaces the earlier one. */
    private void add(Datum statement) {
        Datum sid = statement.isMapping() ? statement.entry("Sid") : null;
        if (sid != null && sid.kind() == Datum.Kind.STRING && !sid.text().isEmpty()) {
            for (int i = 0; i < statements.size(); i++) {
                Datum other = statements.get(i).isMapping() ? statements.get(i).entry("Sid") : null;
                if (other != null
                        && other.kind() == Datum.Kind.STRING
                        && other.text().equals(sid.text())) {
                    statements.set(i, statement);
                    return;
                }
            }
        }
        statements.add(statement);
    }

    private void merge(String argument) {
        for (Datum text : list(body.entry(argument))) {
            if (text.isNull() || text.kind() == Datum.Kind.STRING && text.text().isBlank()) {
                continue;
            }
            Datum document = text.document();
            if (document == null && text.kind() == Datum.Kind.STRING) {
                try {
                    document = JsonCodec.decode(text.text(), text.at());
                } catch (EvalException e) {
                    document = Datum.unknown(e.notice(), text.at(), text.references());
                }
            }
            Datum found = document != null && document.isMapping() ? document.entry("Statement") : null;
            if (found == null && (document == null || !document.isMapping())) {
                found = document == null ? text : document;
            }
            list(found).forEach(this::add);
        }
    }

    private Datum statement(Datum block) {
        Map<String, Datum> statement = new LinkedHashMap<>();
        Datum sid = block.entry("sid");
        if (!isAbsent(sid)) {
            statement.put("Sid", sid);
        }
        Datum effect = block.entry("effect");
        statement.put("Effect", isAbsent(effect) ? Datum.text("Allow", block.at()) : effect);
        put(statement, "Principal", principals(block.entry("principals")));
        put(statement, "NotPrincipal", principals(block.entry("not_principals")));
        put(statement, "Action", texts(block.entry("actions")));
        put(statement, "NotAction", texts(block.entry("not_actions")));
        put(statement, "Resource", texts(block.entry("resources")));
        put(statement, "NotResource", texts(block.entry("not_resources")));
        put(statement, "Condition", conditions(block.entry("condition"), block.at()));
        return Datum.object(statement, block.at());
    }

    private static void put(Map<String, Datum> statement, String name, Datum value) {
        if (value != null) {
            statement.put(name, value);
        }
    }

    /** A single text stands alone, several are a list; {@code null} when there is none. */
    private static Datum texts(Datum value) {
        if (isAbsent(value) || value.isUnknown() || !value.isSequence()) {
            return isAbsent(value) ? null : value;
        }
        return texts(value.items(), value.at());
    }

    private static Datum texts(List<Datum> items, SourceRange at) {
        if (items.isEmpty()) {
            return null;
        }
        if (items.size() == 1) {
            return items.get(0);
        }
        List<Datum> sorted = new ArrayList<>(items);
        if (sorted.stream().allMatch(item -> item.kind() == Datum.Kind.STRING)) {
            sorted.sort((a, b) -> b.text().compareTo(a.text()));
        }
        return Datum.tuple(sorted, at);
    }

    private static Datum principals(Datum blocks) {
        Map<String, List<Datum>> byType = new LinkedHashMap<>();
        for (Datum block : list(blocks)) {
            Datum type = block.isMapping() ? block.entry("type") : block;
            if (isAbsent(type) || type.kind() != Datum.Kind.STRING) {
                return type == null || type.isNull()
                        ? null
                        : Datum.unknown(type.reason(), block.at(), type.references());
            }
            Datum identifiers = block.entry("identifiers");
            byType.computeIfAbsent(type.text(), key -> new ArrayList<>()).addAll(list(identifiers));
        }
        if (byType.isEmpty()) {
            return null;
        }
        List<Datum> anyone = byType.get("*");
        if (anyone != null && byType.size() == 1) {
            return anyone.isEmpty() ? null : texts(anyone, anyone.get(0).at());
        }
        Map<String, Datum> principals = new LinkedHashMap<>();
        byType.forEach((type, identifiers) -> put(principals, type, texts(identifiers, blocks.at())));
        return Datum.object(principals, blocks.at());
    }

    private static Datum conditions(Datum blocks, SourceRange at) {
        Map<String, Map<String, List<Datum>>> byTest = new LinkedHashMap<>();
        Map<String, SourceRange> places = new LinkedHashMap<>();
        for (Datum block : list(blocks)) {
            Datum test = block.isMapping() ? block.entry("test") : null;
            Datum variable = block.isMapping() ? block.entry("variable") : null;
            boolean known = test != null
                    && variable != null
                    && test.kind() == Datum.Kind.STRING
                    && variable.kind() == Datum.Kind.STRING;
            if (!known) {
                Datum cause = block.isUnknown() ? block : test != null && test.isUnknown() ? test : variable;
                Notice reason =
                        cause == null || !cause.isUnknown() ? ModuleNotice.CONDITION_INCOMPLETE : cause.reason();
                return Datum.unknown(reason, block.at(), block.allReferences());
            }
            places.putIfAbsent(test.text(), block.at());
            byTest.computeIfAbsent(test.text(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(variable.text(), key -> new ArrayList<>())
                    .addAll(list(block.entry("values")));
        }
        if (byTest.isEmpty()) {
            return null;
        }
        Map<String, Datum> conditions = new LinkedHashMap<>();
        byTest.forEach((test, variables) -> {
            Map<String, Datum> values = new LinkedHashMap<>();
            variables.forEach((variable, items) -> put(values, variable, texts(items, places.get(test))));
            conditions.put(test, Datum.object(values, places.get(test)));
        });
        return Datum.object(conditions, at);
    }
}
