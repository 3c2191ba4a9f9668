package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module of the public registry, see <a href="https://developer.hashicorp.com/terraform/language/modules/sources">Module
 * Sources</a>, named by its address there or by the repository that the registry takes it from.
 *
 * @param module {@code namespace/name/provider}, in lower case
 * @param path path of the submodule, empty for the module itself
 * @param ref what a repository is to be checked out at, empty when not said or taken from the registry
 */
record RegistrySource(String module, String path, String ref) {
    private static final String NAME = "([0-9A-Za-z](?:[0-9A-Za-z_-]{0,62}[0-9A-Za-z])?)";

    private static final String PATH = "(?://([0-9A-Za-z_./-]{1,200}?))?/?";

    private static final Pattern REGISTRY = Pattern.compile(
            "(?:registry\\.terraform\\.io/|registry\\.opentofu\\.org/)?" + NAME + "/" + NAME + "/" + NAME + PATH);

    private static final Pattern REPOSITORY = Pattern.compile("(?:git::)?(?:https://|ssh://)?(?:git@)?github\\.com[/:]"
            + NAME + "/terraform-" + NAME + "(?:\\.git)?" + PATH + "(?:\\?(.*))?");

    private static final Pattern REF = Pattern.compile("(?:^|.*&)ref=([^&]+).*");

    /** Reads the source of a module call; {@code null} when it is something else. */
    static RegistrySource of(String source) {
        if (source.contains("..")) {
            return null;
        }
        Matcher registry = REGISTRY.matcher(source);
        if (registry.matches() && !registry.group(1).contains(".")) {
            return make(registry.group(1), registry.group(2), registry.group(3), registry.group(4), "");
        }
        Matcher repository = REPOSITORY.matcher(source);
        if (!repository.matches()) {
            return null;
        }
        // The registry wants repositories to be called terraform-PROVIDER-NAME.
        String name = repository.group(2);
        int dash = name.indexOf('-');
        if (dash <= 0) {
            return null;
        }
        Matcher ref = REF.matcher(repository.group(4) == null ? "" : repository.group(4));
        return make(
                repository.group(1),
                name.substring(dash + 1),
                name.substring(0, dash),
                repository.group(3),
                ref.matches() ? ref.group(1) : "");
    }

    private static RegistrySource make(String namespace, String name, String provider, String path, String ref) {
        return new RegistrySource(
                (namespace + '/' + name + '/' + provider).toLowerCase(Locale.ROOT), path == null ? "" : path, ref);
    }

    /** Whether the source is a repository, which has no version constraint but a ref. */
    boolean isRepository() {
        return !ref.isEmpty();
    }

    /** The name people know it by. */
    String name() {
        return path.isEmpty() ? module : module + "//" + path;
    }
}
