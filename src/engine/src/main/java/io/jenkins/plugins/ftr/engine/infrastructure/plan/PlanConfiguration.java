package io.jenkins.plugins.ftr.engine.infrastructure.plan;

import io.jenkins.plugins.ftr.engine.infrastructure.Addresses;
import io.jenkins.plugins.ftr.engine.infrastructure.Reference;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The {@code configuration} of a plan: which attributes the code writes, and what their expressions refer to. See
 * https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation
 */
final class PlanConfiguration {
    private static final int MAX_HOPS = 12;

    /** Module path without keys ({@code module.a.module.b}, empty for the root) to its configuration. */
    private final Map<String, Node> modules = new HashMap<>();

    private final Map<String, Node> resources = new HashMap<>();

    PlanConfiguration(Node configuration) {
        if (configuration != null && configuration.get("root_module") != null) {
            collect("", configuration.get("root_module"), 0);
        }
    }

    boolean isEmpty() {
        return modules.isEmpty();
    }

    private void collect(String path, Node module, int depth) {
        modules.put(path, module);
        Node list = module.get("resources");
        if (list != null) {
            for (Node resource : list.items()) {
                String address = resource.getText("address");
                if (address != null) {
                    resources.put(path.isEmpty() ? address : path + "." + address, resource);
                }
            }
        }
        Node calls = module.get("module_calls");
        if (calls != null && depth < 64) {
            for (Node.Entry call : calls.entries().values()) {
                Node child = call.value().get("module");
                if (child != null) {
                    collect(join(path, "module." + call.key()), child, depth + 1);
                }
            }
        }
    }

    private static String join(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }

    /** The expressions written for a resource, {@code null} when the plan does not hold its configuration. */
    Node expressions(String address) {
        Node resource = resources.get(Addresses.withoutKeys(address));
        return resource == null ? null : resource.get("expressions");
    }

    /**
     * What an expression refers to, as references to resources of the plan or names as written. Module inputs and outputs
     * are followed.
     *
     * @param expression an expression of the configuration
     * @param scope scope of the plan
     * @param module address of the module instance the expression is in, empty for the root
     */
    List<Reference> references(Node expression, String scope, String module) {
        Set<Reference> found = new LinkedHashSet<>();
        collect(expression, scope, module, MAX_HOPS, found);
        return List.copyOf(found);
    }

    private void collect(Node expression, String scope, String module, int hops, Set<Reference> found) {
        Node references = expression == null ? null : expression.get("references");
        if (references == null || hops < 0) {
            return;
        }
        String longest = "";
        for (Node item : references.items()) {
            String name = item.text();
            // Terraform lists each reference with its prefixes: only the longest one says it all.
            if (!longest.startsWith(name + ".") && !longest.startsWith(name + "[")) {
                longest = name;
                resolve(name, scope, module, hops, found);
            }
        }
    }

    private void resolve(String name, String scope, String module, int hops, Set<Reference> found) {
        String[] steps = steps(name);
        String plainModule = Addresses.withoutKeys(module);
        switch (steps[0]) {
            case "var" -> {
                int dot = plainModule.lastIndexOf("module.");
                if (dot < 0 || steps.length < 2) {
                    found.add(new Reference(name, ""));
                    return;
                }
                Node parent = modules.get(dot == 0 ? "" : plainModule.substring(0, dot - 1));
                Node call = child(parent, "module_calls", plainModule.substring(dot + "module.".length()));
                Node expression = child(call, "expressions", steps[1]);
                collect(expression, scope, parentOf(module), hops - 1, found);
            }
            case "module" -> {
                Node call = child(modules.get(plainModule), "module_calls", plain(steps, 1));
                Node output =
                        call == null || steps.length < 3 ? null : child(call.get("module"), "outputs", plain(steps, 2));
                if (output != null) {
                    collect(output.get("expression"), scope, join(module, "module." + steps[1]), hops - 1, found);
                }
            }
            case "local", "each", "count", "path", "terraform", "self", "data" -> found.add(new Reference(name, ""));
            default -> {
                if (steps.length < 2) {
                    found.add(new Reference(name, ""));
                    return;
                }
                String address = join(module, steps[0] + "." + steps[1]);
                String attribute = String.join(".", List.of(steps).subList(2, steps.length));
                found.add(new Reference(scope + "#" + address, attribute));
            }
        }
    }

    private static String plain(String[] steps, int index) {
        return index < steps.length ? Addresses.withoutKeys(steps[index]) : "";
    }

    private static Node child(Node node, String section, String name) {
        Node map = node == null ? null : node.get(section);
        return map == null ? null : map.get(name);
    }

    /** Address of the module around a module instance. */
    private static String parentOf(String module) {
        int depth = 0;
        for (int i = module.length() - 1; i >= 0; i--) {
            char c = module.charAt(i);
            depth += c == ']' ? 1 : c == '[' ? -1 : 0;
            if (depth == 0 && module.startsWith("module.", i)) {
                return i == 0 ? "" : module.substring(0, i - 1);
            }
        }
        return "";
    }

    /** Splits at dots outside of keys. */
    private static String[] steps(String name) {
        java.util.ArrayList<String> steps = new java.util.ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '.' && depth == 0) {
                steps.add(name.substring(from, i));
                from = i + 1;
            }
        }
        steps.add(name.substring(from));
        return steps.toArray(new String[0]);
    }
}
