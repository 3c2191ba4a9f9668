package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource.Suppression;
import io.jenkins.plugins.ftr.engine.infrastructure.Unresolved;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.Type;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Attribute;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Body;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Comment;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclFile;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** One directory of Terraform code: all its files together, override files applied. */
final class ModuleConfig {
    private final String directory;
    private final Map<String, HclFile> files = new LinkedHashMap<>();
    private final Map<String, Block> variables = new LinkedHashMap<>();
    private final Map<String, Attribute> locals = new LinkedHashMap<>();
    private final Map<String, Block> outputs = new LinkedHashMap<>();
    private final Map<String, Block> resources = new LinkedHashMap<>();
    private final Map<String, Block> data = new LinkedHashMap<>();
    private final Map<String, Block> modules = new LinkedHashMap<>();
    private final Map<String, Block> providers = new LinkedHashMap<>();
    private final List<Block> settings = new ArrayList<>();
    private final List<Unresolved> duplicates = new ArrayList<>();

    private final Map<String, Type> types = new ConcurrentHashMap<>();
    private final Map<String, VariableValue> defaults = new ConcurrentHashMap<>();
    /** By the very node, for expressions are large keys. */
    private final Map<Expression, String> texts = new IdentityHashMap<>();

    private Outline outline;

    private ModuleConfig(String directory) {
        this.directory = directory;
    }

    /** Puts the files of a directory together, in order of their names, override files last. */
    static ModuleConfig of(String directory, List<HclFile> files) {
        ModuleConfig config = new ModuleConfig(directory);
        for (HclFile file : files) {
            config.files.put(file.path(), file);
            if (!isOverride(file.path())) {
                config.add(file.body());
            }
        }
        for (HclFile file : files) {
            if (isOverride(file.path())) {
                config.override(file.body());
            }
        }
        return config;
    }

    /** An outline as a module; its directory is the name of its file. */
    static Outline outline(String module, String path, String versions, HclFile file) {
        ModuleConfig config = of(file.path(), List.of(file));
        String name = path.isEmpty() ? module : module + "//" + path;
        config.outline = new Outline(name, module, path, versions, config);
        return config.outline;
    }

    private static boolean isOverride(String path) {
        String name = Paths.name(path);
        String base = name.substring(0, name.indexOf(".tf"));
        return base.equals("override") || base.endsWith("_override");
    }

    private void add(Body body) {
        for (Block block : body.blocks()) {
            Map<String, Block> kind = kind(block);
            if (kind != null) {
                Block earlier = kind.putIfAbsent(key(block), block);
                if (earlier != null) {
                    twice(block.at(), ModuleNotice.BLOCK.with(block.type(), key(block)), earlier.at());
                }
            } else if (block.type().equals("locals")) {
                block.body().attributes().forEach((name, attribute) -> {
                    Attribute earlier = locals.putIfAbsent(name, attribute);
                    if (earlier != null) {
                        twice(attribute.at(), ModuleNotice.LOCAL.with(name), earlier.at());
                    }
                });
            } else if (block.type().equals("terraform")) {
                settings.add(block);
            }
        }
    }

    private void twice(SourceRange at, Notice what, SourceRange earlier) {
        duplicates.add(new Unresolved(at, what, ModuleNotice.DEFINED_TWICE.with(earlier)));
    }

    private Map<String, Block> kind(Block block) {
        return switch (block.type()) {
            case "variable" -> variables;
            case "output" -> outputs;
            case "resource" -> resources;
            case "data" -> data;
            case "module" -> modules;
            case "provider" -> providers;
            default -> null;
        };
    }

    /** The type of a variable when it has been worked out, else {@code null}. */
    Type type(String variable) {
        return types.get(variable);
    }

    /** The type of a variable, worked out once for all instances of this module. */
    Type type(String variable, Supplier<Type> compute) {
        return types.computeIfAbsent(variable, key -> compute.get());
    }

    /** An expression as text, made once for all instances of this module. */
    String text(Expression expression, Function<Object, String> make) {
        synchronized (texts) {
            return texts.computeIfAbsent(expression, make);
        }
    }

    /** The default of a variable in its type when it has been worked out, else {@code null}. */
    VariableValue fallback(String variable) {
        return defaults.get(variable);
    }

    /** The default of a variable in its type, worked out once for all instances of this module. */
    VariableValue fallback(String variable, Supplier<VariableValue> compute) {
        VariableValue before = defaults.get(variable);
        return before != null ? before : defaults.computeIfAbsent(variable, key -> compute.get());
    }

    /** What names a block among those of its type. */
    private static String key(Block block) {
        if (block.type().equals("provider")) {
            return block.body().value("alias") instanceof Expression.Literal alias
                    ? block.label(0) + "." + alias.value()
                    : block.label(0);
        }
        return String.join(".", block.labels());
    }

    private void override(Body body) {
        for (Block block : body.blocks()) {
            Map<String, Block> kind = kind(block);
            if (kind != null) {
                kind.merge(key(block), block, ModuleConfig::merge);
            } else if (block.type().equals("locals")) {
                locals.putAll(block.body().attributes());
            } else if (block.type().equals("terraform")) {
                if (block.body().block("backend") != null) {
                    settings.replaceAll(ModuleConfig::withoutBackend);
                }
                settings.add(block);
            }
        }
    }

    private static Block withoutBackend(Block block) {
        List<Block> kept = block.body().blocks().stream()
                .filter(nested -> !nested.type().equals("backend"))
                .toList();
        return new Block(block.type(), block.labels(), new Body(block.body().attributes(), kept), block.at());
    }

    /** Arguments replace arguments; nested blocks of a type replace all blocks of that type, lifecycle is merged. */
    private static Block merge(Block base, Block over) {
        Map<String, Attribute> attributes = new LinkedHashMap<>(base.body().attributes());
        attributes.putAll(over.body().attributes());
        List<Block> blocks = new ArrayList<>();
        for (Block block : base.body().blocks()) {
            List<Block> replacing = over.body().blocks().stream()
                    .filter(other -> blockType(other).equals(blockType(block)))
                    .toList();
            if (replacing.isEmpty()) {
                blocks.add(block);
            } else if (block.type().equals("lifecycle")) {
                blocks.add(merge(block, replacing.get(0)));
            }
        }
        for (Block block : over.body().blocks()) {
            if (!block.type().equals("lifecycle") || base.body().block("lifecycle") == null) {
                blocks.add(block);
            }
        }
        return new Block(base.type(), base.labels(), new Body(attributes, blocks), base.at());
    }

    private static String blockType(Block block) {
        return block.type().equals("dynamic") ? block.label(0) : block.type();
    }

    String directory() {
        return directory;
    }

    /** What this is an outline of; {@code null} when it is the module itself. */
    Outline outline() {
        return outline;
    }

    /** Whether it has a resource of one of some types. */
    boolean holds(Set<String> types) {
        for (Block block : resources.values()) {
            if (types.contains(block.label(0))) {
                return true;
            }
        }
        return false;
    }

    Map<String, Block> variables() {
        return variables;
    }

    Map<String, Attribute> locals() {
        return locals;
    }

    Map<String, Block> outputs() {
        return outputs;
    }

    Map<String, Block> resources() {
        return resources;
    }

    Map<String, Block> data() {
        return data;
    }

    Map<String, Block> modules() {
        return modules;
    }

    Map<String, Block> providers() {
        return providers;
    }

    /** The {@code terraform} blocks. */
    List<Block> settings() {
        return settings;
    }

    /** Blocks left out because another one has their name. */
    List<Unresolved> duplicates() {
        return duplicates;
    }

    Collection<HclFile> files() {
        return files.values();
    }

    /** Comments that silence rules on a block, added to those inherited. */
    Map<String, Suppression> suppressions(SourceRange block, Map<String, Suppression> inherited) {
        HclFile file = files.get(block.file());
        List<Comment> comments = file == null ? List.of() : file.commentsOf(block);
        if (comments.isEmpty()) {
            return inherited;
        }
        Map<String, Suppression> all = new LinkedHashMap<>(inherited);
        comments.forEach(comment -> all.put(comment.suppression().rule(), comment.suppression()));
        return all;
    }
}
