package io.jenkins.plugins.ftr.engine.check;

import io.jenkins.plugins.ftr.engine.answers.ChecklistLookup;
import io.jenkins.plugins.ftr.engine.checklist.Checklist;
import io.jenkins.plugins.ftr.engine.checklist.ChecklistRegistry;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds built-in checklists by key and a team's own by path. */
public final class RegistryLookup implements ChecklistLookup {
    private final ChecklistRegistry registry;
    private final Workspace workspace;
    private final Map<String, Checklist> found = new HashMap<>();

    /**
     * @param registry built-in lists
     * @param workspace where own lists are
     */
    public RegistryLookup(ChecklistRegistry registry, Workspace workspace) {
        this.registry = registry;
        this.workspace = workspace;
    }

    @Override
    public Optional<Checklist> find(String key) {
        Checklist known = found.get(key);
        if (known == null && isNamed(key)) {
            known = registry.resolve(workspace, key);
            found.put(key, known);
        }
        return Optional.ofNullable(known);
    }

    private boolean isNamed(String key) {
        return registry.keys().contains(key) || key.endsWith(".json") || key.endsWith(".yaml") || key.endsWith(".yml");
    }

    @Override
    public List<String> keys() {
        return registry.keys();
    }
}
