package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeResource;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Trilean;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.infrastructure.vocabulary.Vocabulary.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Translates what readers found into the vocabulary: types and properties get their AWS names, parts that Terraform or
 * CloudFormation keep in resources of their own are folded in, and documents are parsed. Types that the vocabulary does
 * not describe keep their name and properties.
 */
public final class Translator {
    private final Vocabulary vocabulary;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final PartTargets targets;

    /** A part that still looks for its whole. */
    record Part(NativeResource source, Use use, Value attach) {}

    private Translator(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.targets = new PartTargets(drafts);
    }

    /** The infrastructure in the built-in vocabulary. */
    public static Infrastructure translate(NativeInfrastructure found) {
        return translate(found, Vocabulary.builtIn());
    }

    /** The infrastructure in a vocabulary; may be asked by several threads with the same vocabulary. */
    public static Infrastructure translate(NativeInfrastructure found, Vocabulary vocabulary) {
        return new Translator(vocabulary).run(found);
    }

    private Infrastructure run(NativeInfrastructure found) {
        List<Draft> all = new ArrayList<>();
        for (NativeResource resource : found.resources()) {
            place(resource, all);
        }
        for (Draft draft : all) {
            drafts.putIfAbsent(draft.source().id(), draft);
            targets.add(draft, nameOf(draft));
        }
        parts.forEach(targets::add);
        for (Part part : parts) {
            attach(part, all);
        }
        Map<Naming, Known> known = new HashMap<>();
        List<Resource> resources = new ArrayList<>(all.size());
        Draft.TypeDocuments documents = this::documents;
        for (Draft draft : all) {
            NativeResource source = draft.source();
            Naming naming = new Naming(draft.type(), source.type(), source.format());
            Known of = known.get(naming);
            if (of == null) {
                of = known(naming);
                known.put(naming, of);
            }
            resources.add(draft.build(documents, of.defaults(), of.names()));
        }
        resources.sort(Resource.ORDER);
        return new Infrastructure(found.files(), resources, found.parseErrors(), found.unresolved());
    }

    /** A type of the vocabulary and the type as written that became it. */
    private record Naming(String type, String nativeType, Format format) {}

    /** What is the same for all resources of a type. */
    private record Known(TranslatedResource.Defaults defaults, NativeNames names) {}

    private Known known(Naming naming) {
        return new Known(
                defaults(vocabulary.defaults(naming.type())),
                NativeNames.of(vocabulary, naming.type(), naming.nativeType(), naming.format()));
    }

    private static TranslatedResource.Defaults defaults(Map<String, List<DocumentedDefault>> byProperty) {
        return byProperty.isEmpty()
                ? TranslatedResource.Defaults.NONE
                : path -> byProperty.getOrDefault(path, List.of());
    }

    private void place(NativeResource resource, List<Draft> all) {
        Use whole = null;
        boolean part = false;
        for (Use use : vocabulary.uses(resource.type(), resource.format())) {
            Trilean applies = applies(use.mapping(), resource.attributes());
            if (applies.isFalse()) {
                continue;
            }
            if (!use.mapping().isPart()) {
                whole = whole == null ? use : whole;
                continue;
            }
            Value attach = resource.attributes().path(use.mapping().attach());
            if (!attach.isAbsent()) {
                parts.add(new Part(resource, use, attach));
                part = true;
            } else if (!part && !use.mapping().detached().isEmpty()) {
                parts.add(new Part(resource, use, attach));
                part = true;
            }
        }
        if (whole != null) {
            all.add(whole(resource, whole));
        } else if (!part) {
            all.add(new Draft(resource, resource.type(), resource.attributes()));
        }
    }

    private static Draft whole(NativeResource resource, Use use) {
        Value attributes = resource.attributes();
        if (attributes.isUnknown()) {
            return new Draft(resource, use.definition().type(), attributes);
        }
        PropertyTree tree = new PropertyTree(attributes.at());
        tree.fill(use.mapping().properties(), attributes);
        return new Draft(resource, use.definition().type(), tree.build());
    }

    private static Trilean applies(Mapping mapping, Value attributes) {
        Trilean all = Trilean.TRUE;
        for (Map.Entry<String, List<String>> condition : mapping.when().entrySet()) {
            Value value = attributes.path(condition.getKey());
            Trilean any = Trilean.FALSE;
            for (String text : condition.getValue()) {
                any = any.or(text.isEmpty() && value.isAbsent() ? Trilean.TRUE : value.isText(text));
            }
            all = all.and(any);
        }
        return all;
    }

    private Value nameOf(Draft draft) {
        for (TypeDefinition definition : vocabulary.type(draft.type())) {
            if (!definition.name().isEmpty()) {
                return draft.properties().path(definition.name());
            }
        }
        return Value.absent(draft.source().at());
    }

    private void attach(Part part, List<Draft> all) {
        List<Draft> wholes = targets.of(part);
        Mapping mapping = part.use().mapping();
        if (wholes.isEmpty()) {
            // A part of several wholes may have found one already; it stays visible once at most.
            if (!targets.isPlaced(part.source())) {
                targets.placed(part.source());
                all.add(detached(part));
            }
            return;
        }
        targets.placed(part.source());
        for (Draft whole : wholes) {
            whole.absorb(part.source());
            PropertyTree tree = whole.tree();
            if (tree == null) {
                continue;
            }
            if (mapping.append().isEmpty()) {
                fold(part, tree, whole.source());
            } else {
                tree.append(mapping.append(), items(part, whole.source()));
            }
        }
    }

    private static Draft detached(Part part) {
        Mapping mapping = part.use().mapping();
        NativeResource source = part.source();
        if (mapping.detached().isEmpty() || source.attributes().isUnknown()) {
            return new Draft(source, source.type(), source.attributes());
        }
        if (mapping.detached().equals(source.type())) {
            return new Draft(source, source.type(), source.attributes());
        }
        PropertyTree tree = new PropertyTree(source.attributes().at());
        if (mapping.append().isEmpty()) {
            tree.fill(mapping.properties(), source.attributes());
            return new Draft(source, mapping.detached(), tree.build());
        }
        List<Value> items = PropertyTree.items(source.attributes(), mapping.properties(), mapping.split());
        Value only = items.size() == 1
                ? items.get(0)
                : Value.map(Map.of("Items", Value.list(items, source.at())), source.at());
        return new Draft(source, mapping.detached(), only);
    }

    private List<Value> items(Part part, NativeResource whole) {
        Value attributes = part.source().attributes();
        List<Value> items = attributes.isUnknown()
                ? List.of(attributes)
                : PropertyTree.items(
                        attributes,
                        part.use().mapping().properties(),
                        part.use().mapping().split());
        Trilean certain = Trilean.of(existsWith(part.source(), whole))
                .and(applies(part.use().mapping(), attributes));
        return certain.isTrue()
                ? items
                : items.stream().map(item -> doubtful(part, item)).toList();
    }

    /** Whether a part exists wherever its whole does, as when both hang on the same count. */
    private static boolean existsWith(NativeResource part, NativeResource whole) {
        boolean together = !part.conditions().isEmpty() && whole.conditions().containsAll(part.conditions());
        return together || part.exists().isTrue();
    }

    private static Value doubtful(Part part, Value value) {
        List<Reference> references = new ArrayList<>();
        references.add(new Reference(part.source().id(), ""));
        references.addAll(value.references());
        return Value.unknown(
                        VocabularyNotice.EXISTENCE_UNKNOWN.with(part.source().address()), value.at())
                .withSensitive(value.isSensitive())
                .withReferences(references);
    }

    private void fold(Part part, PropertyTree tree, NativeResource whole) {
        Value attributes = part.source().attributes();
        boolean certain = existsWith(part.source(), whole);
        part.use().mapping().properties().forEach((path, source) -> {
            Value value = source.resolve(attributes);
            if (value.isAbsent()) {
                // The block is there though this attribute is not: its place and its presence count.
                if (certain && path.indexOf('.') > 0) {
                    tree.enter(path.substring(0, path.lastIndexOf('.')), attributes.at());
                }
                return;
            }
            if (!certain && !value.equals(tree.get(path))) {
                value = doubtful(part, value);
            }
            tree.set(path, value);
        });
    }

    private Value documents(String type, Value properties) {
        if (properties.kind() != Value.Kind.MAP) {
            return properties;
        }
        PropertyTree tree = null;
        for (TypeDefinition definition : vocabulary.type(type)) {
            for (String path : definition.documents()) {
                tree = tree == null ? PropertyTree.of(properties) : tree;
                tree.change(path, DocumentText::parse);
            }
        }
        return tree == null ? properties : tree.build();
    }
}
