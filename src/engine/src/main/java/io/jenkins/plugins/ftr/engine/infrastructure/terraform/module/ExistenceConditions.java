package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Attribute;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * What the existence of a block hangs on, as texts that can be compared: two blocks of one module with the same {@code count}
 * exist together, whatever its value turns out to be.
 */
final class ExistenceConditions {
    private static final int MAX_HOPS = 4;

    private ExistenceConditions() {}

    /** The conditions of a resource block: those of its module and, when its number is not known, its own. */
    static Set<String> of(ModuleInstance module, Block block, boolean certain) {
        if (certain && module.exists().isTrue()) {
            return Set.of();
        }
        Set<String> conditions = new TreeSet<>(of(module));
        if (!certain) {
            add(module, block, MAX_HOPS, conditions);
        }
        return conditions;
    }

    /** The conditions of the calls that lead to a module. */
    private static Set<String> of(ModuleInstance module) {
        Set<String> conditions = new TreeSet<>();
        for (ModuleInstance one = module; one.parent() != null && !one.exists().isTrue(); one = one.parent()) {
            add(one.parent(), one.call(), MAX_HOPS, conditions);
        }
        return conditions;
    }

    private static void add(ModuleInstance module, Block block, int hops, Set<String> conditions) {
        Attribute count = block.body().attributes().get("count");
        Attribute deciding = count != null ? count : block.body().attributes().get("for_each");
        if (deciding == null) {
            return;
        }
        Block other = repeated(module, deciding.value());
        if (other != null && hops > 0) {
            add(module, other, hops - 1, conditions);
        } else {
            conditions.add(module.prefix() + module.config().text(deciding.value(), ExistenceConditions::text));
        }
    }

    /** The block that is repeated along with: {@code for_each = aws_s3_bucket.logs}, {@code count = length(aws_s3_bucket.logs)}. */
    private static Block repeated(ModuleInstance module, Expression deciding) {
        Expression named = deciding instanceof Expression.Call call
                        && call.function().equals("length")
                        && call.arguments().size() == 1
                ? call.arguments().get(0)
                : deciding;
        return named instanceof Expression.Name name && name.names().size() == 1
                ? module.config()
                        .resources()
                        .get(name.root() + "." + name.names().get(0))
                : null;
    }

    /** An expression as text without its place. */
    private static String text(Object node) {
        if (node instanceof Collection<?> items) {
            StringJoiner all = new StringJoiner(",", "[", "]");
            items.forEach(item -> all.add(text(item)));
            return all.toString();
        }
        if (!(node instanceof Record)) {
            return String.valueOf(node);
        }
        StringJoiner all = new StringJoiner(",", node.getClass().getSimpleName() + "(", ")");
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            if (component.getType() != SourceRange.class) {
                all.add(text(value(component, node)));
            }
        }
        return all.toString();
    }

    private static Object value(RecordComponent component, Object node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
