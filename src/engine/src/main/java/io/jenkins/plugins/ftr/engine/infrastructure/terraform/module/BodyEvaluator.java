package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.OrderedMap;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Access;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Env;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Evaluator;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.OutlineCode;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Attribute;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Body;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out the body of a block: arguments, nested blocks as lists of objects, dynamic blocks expanded. */
final class BodyEvaluator {
    private static final Set<String> META_ARGUMENTS =
            Set.of("count", "for_each", "depends_on", "provider", "providers");
    /** Arguments of provisioners that take a bare word. */
    private static final Set<String> KEYWORD_ARGUMENTS = Set.of("when", "on_failure");

    private static final Set<String> META_BLOCKS = Set.of("connection");

    private final RootContext root;
    private final String subject;

    /**
     * @param subject what the body belongs to, for messages
     */
    BodyEvaluator(RootContext root, String subject) {
        this.root = root;
        this.subject = subject;
    }

    /** The body of a resource or data source, meta-arguments left out. */
    Datum resource(Body body, Env env, SourceRange at) {
        return object(body, env, at, true);
    }

    /** Any other body. */
    Datum plain(Body body, Env env, SourceRange at) {
        return object(body, env, at, false);
    }

    private Datum object(Body body, Env env, SourceRange at, boolean resource) {
        OrderedMap.Builder<Datum> entries = new OrderedMap.Builder<>(
                body.attributes().size() + body.blocks().size());
        for (Attribute attribute : body.attributes().values()) {
            if (!resource || !META_ARGUMENTS.contains(attribute.name())) {
                entries.put(attribute.name(), argument(attribute, env));
            }
        }
        if (body.blocks().isEmpty()) {
            return made(entries, at);
        }
        Map<String, List<Datum>> blocks = new LinkedHashMap<>();
        for (Block block : body.blocks()) {
            if (block.type().equals("dynamic") && !block.labels().isEmpty()) {
                expand(block, env, blocks.computeIfAbsent(block.label(0), key -> new ArrayList<>()));
            } else if (!resource || !META_BLOCKS.contains(block.type())) {
                blocks.computeIfAbsent(block.type(), key -> new ArrayList<>())
                        .add(
                                resource && block.type().equals("lifecycle")
                                        ? lifecycle(block, env)
                                        : labelled(block, env));
            }
        }
        for (Map.Entry<String, List<Datum>> entry : blocks.entrySet()) {
            List<Datum> items = entry.getValue();
            if (!items.isEmpty()) {
                entries.put(entry.getKey(), Datum.tuple(items, items.get(0).at()));
            } else if (OutlineCode.is(at)) {
                // What an outline writes and makes none of is known not to be there.
                entries.put(entry.getKey(), Datum.nullAt(at));
            }
        }
        return made(entries, at);
    }

    private static Datum made(OrderedMap.Builder<Datum> entries, SourceRange at) {
        Datum object = Datum.object(entries.build(), at);
        return OutlineCode.is(at) ? object.asOpen() : object;
    }

    /** The nested blocks of one type as a list of objects; {@code null} when none is written. */
    Datum blocks(Body body, String type, Env env) {
        List<Datum> items = new ArrayList<>();
        for (Block block : body.blocks()) {
            if (block.type().equals("dynamic") && block.label(0).equals(type)) {
                expand(block, env, items);
            } else if (block.type().equals(type) && block.labels().isEmpty() && !META_BLOCKS.contains(type)) {
                items.add(object(block.body(), env, block.at(), false));
            }
        }
        return items.isEmpty() ? null : Datum.tuple(items, items.get(0).at());
    }

    private Datum labelled(Block block, Env env) {
        Datum content = object(block.body(), env, block.at(), false);
        if (block.labels().isEmpty()) {
            return content;
        }
        Map<String, Datum> entries = new LinkedHashMap<>();
        entries.put("type", Datum.text(block.label(0), block.at()));
        entries.putAll(content.entries());
        return Datum.object(entries, block.at());
    }

    /** One argument; what cannot be worked out is unknown and said. */
    Datum argument(Attribute attribute, Env env) {
        if (KEYWORD_ARGUMENTS.contains(attribute.name())
                && attribute.value() instanceof Expression.Name keyword
                && keyword.names().isEmpty()
                && env.local(keyword.root()) == null) {
            return Datum.text(keyword.root(), attribute.at());
        }
        try {
            return Evaluator.evaluate(attribute.value(), env).at(attribute.at());
        } catch (EvalException e) {
            if (!root.budget().isExhausted()) {
                root.run()
                        .unresolved(
                                attribute.at(),
                                ModuleNotice.ARGUMENT_OF.with(attribute.name(), subject),
                                e.at().isKnown() ? ModuleNotice.AT.with(e.notice(), e.at()) : e.notice());
            }
            return Datum.unknown(e.notice(), attribute.at(), List.of());
        }
    }

    /** Of a lifecycle block only what is constant: names in it are not evaluated but kept as text. */
    private Datum lifecycle(Block block, Env env) {
        Map<String, Datum> entries = new LinkedHashMap<>();
        for (Attribute attribute : block.body().attributes().values()) {
            boolean names = attribute.name().equals("ignore_changes")
                    || attribute.name().equals("replace_triggered_by");
            entries.put(
                    attribute.name(),
                    names ? nameTexts(attribute.value()).at(attribute.at()) : argument(attribute, env));
        }
        return Datum.object(entries, block.at());
    }

    private static Datum nameTexts(Expression expression) {
        if (expression instanceof Expression.Tuple tuple) {
            return Datum.tuple(
                    tuple.items().stream().map(BodyEvaluator::nameTexts).toList(), tuple.at());
        }
        return Datum.text(dotted(expression), expression.at());
    }

    private static String dotted(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return name.dotted();
        }
        if (expression instanceof Expression.GetAttribute get) {
            return dotted(get.source()) + "." + get.name();
        }
        if (expression instanceof Expression.Index index) {
            return dotted(index.source()) + "[" + dotted(index.key()) + "]";
        }
        return expression instanceof Expression.Literal literal ? String.valueOf(literal.value()) : "";
    }

    private void expand(Block block, Env env, List<Datum> into) {
        Attribute forEach = block.body().attributes().get("for_each");
        Block content = block.body().block("content");
        if (forEach == null || content == null) {
            root.run().error(block.at(), ModuleNotice.DYNAMIC_INCOMPLETE);
            return;
        }
        Datum collection = Access.force(argument(forEach, env));
        Notice what = ModuleNotice.DYNAMIC_OF.with(block.label(0), subject);
        if (collection.isUnknown()) {
            Set<Reference> references = collection.allReferences();
            into.add(Datum.unknown(
                    ModuleNotice.REPEATS_UNKNOWN.with(what, collection.reason()), block.at(), references));
            return;
        }
        List<Map.Entry<Datum, Datum>> pairs;
        try {
            pairs = collection.isNull() ? List.of() : Evaluator.pairs(collection, forEach.at());
        } catch (EvalException e) {
            root.run().unresolved(forEach.at(), what, e.notice());
            into.add(Datum.unknown(e.notice(), block.at(), List.of()));
            return;
        }
        if (pairs.size() > root.limits().instances()) {
            Notice reason = ModuleNotice.REPEATS_TOO_OFTEN.with(
                    pairs.size(), root.limits().instances());
            root.run().unresolved(forEach.at(), what, reason);
            into.add(Datum.unknown(reason, block.at(), List.of()));
            return;
        }
        String iterator = block.body().value("iterator") instanceof Expression.Name name ? name.root() : block.label(0);
        boolean secret = collection.isSensitive();
        for (Map.Entry<Datum, Datum> pair : pairs) {
            Datum item = Datum.object(Map.of("key", pair.getKey(), "value", pair.getValue()), forEach.at());
            Datum made = object(content.body(), env.with(iterator, item), content.at(), false);
            into.add(secret ? made.withSensitive(true) : made);
        }
    }
}
