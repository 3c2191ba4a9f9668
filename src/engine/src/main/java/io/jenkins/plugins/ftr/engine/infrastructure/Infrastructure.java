package io.jenkins.plugins.ftr.engine.infrastructure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Infrastructure code in one vocabulary: all that was found under a directory, or one {@link Part} of it. Immutable;
 * resources are in a stable order (file, line, address). Indexes are made when first asked for, by whichever thread.
 */
public final class Infrastructure {
    /** Types of definitions that rules judge but that are no resources: variables, outputs, providers. */
    public static final String CODE_PREFIX = "Code::";

    /**
     * Types of the AWS vocabulary that speak for a whole account: what one stack sets with them holds for the resources of all
     * others, so they are seen from every part.
     */
    public static final Set<String> ACCOUNT_TYPES = Set.of(
            "AWS::Account::AlternateContact",
            "AWS::Backup::BackupSelection",
            "AWS::CloudTrail::Trail",
            "AWS::CloudWatch::Alarm",
            "AWS::Config::ConfigurationRecorder",
            "AWS::EC2::EncryptionByDefault",
            "AWS::EC2::InstanceMetadataDefaults",
            "AWS::ECR::RegistryScanningConfiguration",
            "AWS::S3::AccountPublicAccessBlock",
            "AWS::SecurityHub::Standard");

    private final List<String> files;
    private final List<Resource> resources;
    private final List<Resource> definitions;
    private final List<ParseError> parseErrors;
    private final List<Unresolved> unresolved;
    private final Map<String, List<Resource>> byType;
    private final Map<String, List<Resource>> account;
    private final Supplier<ResourceLinks> links;
    /** Indexes by the value of a property. */
    private final Map<String, Map<String, List<Resource>>> byValue = new ConcurrentHashMap<>();

    /** Code that is all there is: its own account-wide resources are those of the account. */
    public Infrastructure(
            List<String> files, List<Resource> resources, List<ParseError> parseErrors, List<Unresolved> unresolved) {
        this.files = List.copyOf(files);
        this.resources = resources.stream()
                .filter(resource -> !resource.type().startsWith(CODE_PREFIX))
                .toList();
        this.definitions = resources.stream()
                .filter(resource -> resource.type().startsWith(CODE_PREFIX))
                .toList();
        this.parseErrors = List.copyOf(parseErrors);
        this.unresolved = List.copyOf(unresolved);
        this.byType = byType(resources);
        this.account = byType;
        this.links = new Once<>(() -> new ResourceLinks(this.resources, this.definitions));
    }

    private Infrastructure(Infrastructure part, Map<String, List<Resource>> account) {
        this.files = part.files;
        this.resources = part.resources;
        this.definitions = part.definitions;
        this.parseErrors = part.parseErrors;
        this.unresolved = part.unresolved;
        this.byType = part.byType;
        this.account = account;
        this.links = part.links;
    }

    /** Resources by their type, each list in the given order. */
    public static Map<String, List<Resource>> byType(List<Resource> resources) {
        Map<String, List<Resource>> byType = new HashMap<>();
        for (Resource resource : resources) {
            byType.computeIfAbsent(resource.type(), key -> new ArrayList<>()).add(resource);
        }
        return byType;
    }

    /** This part with the account-wide resources of all parts, see {@link #byType(List)}. */
    public Infrastructure inAccountOf(Map<String, List<Resource>> accountWide) {
        return new Infrastructure(this, accountWide);
    }

    /** The resources of {@link #ACCOUNT_TYPES}. */
    public List<Resource> accountWide() {
        return resources.stream()
                .filter(resource -> ACCOUNT_TYPES.contains(resource.type()))
                .toList();
    }

    /** Names and places of the resources, for what is asked of them after they have been judged. */
    public List<Resource> outline() {
        return resources.stream().map(OutlinedResource::of).toList();
    }

    /** Files read, relative, sorted. */
    public List<String> files() {
        return files;
    }

    /** Resources, in stable order; without {@link #definitions()}. */
    public List<Resource> resources() {
        return resources;
    }

    /** Variables, outputs and providers: what has a type that starts with {@link #CODE_PREFIX}, in stable order. */
    public List<Resource> definitions() {
        return definitions;
    }

    public List<ParseError> parseErrors() {
        return parseErrors;
    }

    public List<Unresolved> unresolved() {
        return unresolved;
    }

    /** Types there are resources or definitions of, sorted. */
    public Set<String> types() {
        return new TreeSet<>(byType.keySet());
    }

    /** Resources of a type of the AWS vocabulary, in stable order. */
    public List<Resource> ofType(String type) {
        return Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    }

    /**
     * Account-wide resources of a type, wherever in the code they are.
     *
     * @param type one of {@link #ACCOUNT_TYPES}
     */
    public List<Resource> inAccount(String type) {
        if (!ACCOUNT_TYPES.contains(type)) {
            throw new IllegalArgumentException(type + " is none of the types that are kept for the whole account");
        }
        return Collections.unmodifiableList(account.getOrDefault(type, List.of()));
    }

    /** See {@link ResourceLinks#withId(String)}. */
    public List<Resource> withId(String id) {
        return links.get().withId(id);
    }

    /** Resources a value points at, in order of its references; those outside this code are left out. */
    public List<Resource> targets(Value value) {
        if (value.references().isEmpty()) {
            return List.of();
        }
        Set<Resource> found = new LinkedHashSet<>();
        value.references().forEach(reference -> found.addAll(withId(reference.target())));
        return List.copyOf(found);
    }

    /** Resources with a property that points at the given one. */
    public List<Resource> referrers(Resource target) {
        return links.get().referrers(target);
    }

    /** Resources with a property whose value is, or is computed from, that of a variable or parameter which the code does not give. */
    public List<Resource> users(Resource variable) {
        return variable.format() == Format.CLOUDFORMATION
                ? links.get().referrers(variable)
                : links.get().naming(variable.address());
    }

    /**
     * Resources of a type and scope whose property has the same value: the same literal text, or a text that is computed in
     * the same way from the same things. So a policy finds the bucket that it names without a reference.
     *
     * @param scope scope of the code that holds the value
     */
    public List<Resource> withSame(String type, String property, Value value, String scope) {
        String key = sameKey(value, scope);
        return key.isEmpty()
                ? List.of()
                : Collections.unmodifiableList(
                        byValue.computeIfAbsent(type + '|' + property, name -> index(type, property))
                                .getOrDefault(key, List.of()));
    }

    private Map<String, List<Resource>> index(String type, String property) {
        Map<String, List<Resource>> index = new HashMap<>();
        for (Resource resource : ofType(type)) {
            String key = sameKey(resource.property(property), resource.scope());
            if (!key.isEmpty()) {
                index.computeIfAbsent(key, name -> new ArrayList<>()).add(resource);
            }
        }
        return index;
    }

    private static String sameKey(Value value, String scope) {
        if (value.isUnknown()) {
            return value.references().isEmpty() ? "" : scope + '|' + value.references() + '|' + value.pieces();
        }
        return value.asText().map(text -> scope + "|=" + text).orElse("");
    }
}
