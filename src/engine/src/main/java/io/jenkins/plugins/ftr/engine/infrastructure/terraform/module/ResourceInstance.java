package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Datum;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Env;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.EvalException;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Evaluator;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.LazyObject;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Templates;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Attribute;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclSyntaxException;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One instance of a resource or data source. What is written in it is known, everything else is not. */
final class ResourceInstance implements LazyObject {
    private static final Set<String> NAMED_BY_ARN = Set.of("aws_iam_policy", "aws_iam_role");

    private final RootContext root;
    private final Block block;
    private final String address;
    private final String target;
    private final Env env;
    private final Memo<Datum> attributes = new Memo<>();

    /**
     * @param address full address with module path and key
     * @param env names in force, without {@code self}
     */
    ResourceInstance(RootContext root, Block block, String address, Env env) {
        this.root = root;
        this.block = block;
        this.address = address;
        this.target = block.type().equals("resource") ? root.id(address) : address;
        this.env = env.with("self", Datum.lazy(this, block.at()));
    }

    Block block() {
        return block;
    }

    String address() {
        return address;
    }

    /** All that is written, meta-arguments left out. */
    Datum body() {
        return new BodyEvaluator(root, address).resource(block.body(), env, block.at());
    }

    @Override
    public Datum attribute(String name, SourceRange at) {
        Datum value = attributes.known(name);
        if (value == null) {
            if (!attributes.begin(name)) {
                throw new EvalException(ModuleNotice.ATTRIBUTE_CIRCLE.with(address + "." + name), at);
            }
            try {
                value = attributes.done(name, work(name));
            } catch (EvalException e) {
                throw attributes.failed(name, e);
            }
        }
        return value.at(at);
    }

    private Datum work(String name) {
        if (block.type().equals("data")
                && block.label(0).equals("aws_iam_policy_document")
                && (name.equals("json") || name.equals("minified_json"))) {
            return PolicyDocument.of(body(), block.at());
        }
        if (block.type().equals("data") && block.label(0).equals("template_file") && name.equals("rendered")) {
            return rendered();
        }
        boolean echo = block.label(0).equals("terraform_data") && name.equals("output");
        Attribute attribute = block.body().attributes().get(echo ? "input" : name);
        Reference own = new Reference(target, name);
        if (block.type().equals("data") && block.label(0).equals("aws_ssm_parameter") && name.endsWith("value")) {
            return lookedUp(own, "ssm:", body().entry("name"));
        }
        if (block.type().equals("data") && block.label(0).equals("aws_ami") && name.endsWith("id")) {
            return lookedUp(own, "ami:", imageName(body()));
        }
        if (attribute != null) {
            Datum value = evaluate(attribute);
            if (!value.isNull()) {
                Set<Reference> references = new LinkedHashSet<>();
                references.add(own);
                references.addAll(value.references());
                return value.withReferences(references);
            }
        }
        Datum blocks = new BodyEvaluator(root, address).blocks(block.body(), name, env);
        if (blocks != null) {
            return WrittenBlock.wrap(blocks, own, reason());
        }
        return name.equals("arn") && block.label(0).startsWith("aws_")
                ? arn(own)
                : Datum.unknown(reason(), block.at(), Set.of(own));
    }

    /**
     * What data source {@code template_file} makes of its text and its variables, without the account, see <a
     * href="https://registry.terraform.io/providers/hashicorp/template/latest/docs/data-sources/file">its page</a>.
     */
    private Datum rendered() {
        Datum body = body();
        Datum template = body.entry("template");
        Datum variables = body.entry("vars");
        Reference own = new Reference(target, "rendered");
        if (template == null || template.kind() != Datum.Kind.STRING || variables != null && !variables.isMapping()) {
            Datum unknown = template != null && template.isUnknown() ? template : variables;
            return unknown != null && unknown.isUnknown()
                    ? Datum.unknown(unknown.reason(), block.at(), unknown.allReferences())
                    : Datum.unknown(reason(), block.at(), Set.of(own));
        }
        Map<String, Datum> names = new LinkedHashMap<>();
        if (variables != null) {
            names.putAll(variables.entries());
        }
        try {
            return Templates.render(template.text(), names, env.scope(), block.at());
        } catch (HclSyntaxException e) {
            throw new EvalException(ModuleNotice.BROKEN_TEMPLATE.with(address, e.notice()), block.at());
        }
    }

    /** What the account gives for the parameter or image that is looked up: its name says what it is. */
    private Datum lookedUp(Reference own, String scheme, Datum name) {
        boolean known = name != null && name.kind() == Datum.Kind.STRING;
        return Datum.unknown(
                reason(), block.at(), known ? List.of(own, new Reference(scheme + name.text(), "")) : List.of(own));
    }

    /** The name that images of Amazon are looked up by. */
    private static Datum imageName(Datum body) {
        Datum owners = body.entry("owners");
        boolean amazon = owners != null
                && owners.isSequence()
                && owners.items().size() == 1
                && owners.items().get(0).kind() == Datum.Kind.STRING
                && owners.items().get(0).text().equals("amazon");
        if (!amazon) {
            return null;
        }
        Datum filters = body.entry("filter");
        if (filters != null && filters.isSequence()) {
            for (Datum filter : filters.items()) {
                Datum name = filter.isMapping() ? filter.entry("name") : null;
                Datum values = filter.isMapping() ? filter.entry("values") : null;
                if (name != null
                        && name.kind() == Datum.Kind.STRING
                        && name.text().equals("name")
                        && values != null
                        && values.isSequence()
                        && values.items().size() == 1) {
                    return values.items().get(0);
                }
            }
        }
        return body.entry("name_regex");
    }

    /** The known pieces of an ARN: that it is one, and of roles and policies the name at its end. */
    private Datum arn(Reference own) {
        List<String> pieces = new ArrayList<>();
        pieces.add("arn:");
        pieces.add(null);
        Attribute named = NAMED_BY_ARN.contains(block.label(0))
                ? block.body().attributes().get("name")
                : null;
        Datum name = named == null ? null : evaluate(named);
        if (name != null && name.kind() == Datum.Kind.STRING && !name.text().isEmpty()) {
            pieces.add('/' + name.text());
        }
        return Datum.unknownText(reason(), pieces, block.at(), Set.of(own));
    }

    private Datum evaluate(Attribute attribute) {
        try {
            Datum value = Evaluator.evaluate(attribute.value(), env);
            return value.kind() == Datum.Kind.LAZY
                    ? Datum.unknown(value.reason(), value.at(), value.allReferences())
                    : value;
        } catch (EvalException e) {
            return Datum.unknown(e.notice(), attribute.at(), Set.of());
        }
    }

    @Override
    public Collection<String> names() {
        return null;
    }

    @Override
    public Reference reference() {
        return new Reference(target, "");
    }

    @Override
    public Notice reason() {
        return block.type().equals("data") ? ModuleNotice.READ_FOR_PLAN : ModuleNotice.AFTER_APPLY;
    }
}
