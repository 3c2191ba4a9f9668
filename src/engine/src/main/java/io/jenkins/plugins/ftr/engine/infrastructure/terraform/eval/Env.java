package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.util.Map;

/** Names in force at a place: those of for expressions, dynamic blocks and templates, then the scope's. Immutable. */
public final class Env {
    private final Scope scope;
    private final Env outer;
    private final String name;
    private final Datum value;
    private final Datum item;

    private Env(Scope scope, Env outer, String name, Datum value, Datum item) {
        this.scope = scope;
        this.outer = outer;
        this.name = name;
        this.value = value;
        this.item = item;
    }

    /** The names of a scope alone. */
    public static Env of(Scope scope) {
        return new Env(scope, null, null, null, null);
    }

    public Scope scope() {
        return scope;
    }

    /** One more name. */
    public Env with(String newName, Datum newValue) {
        return new Env(scope, this, newName, newValue, item);
    }

    /** Several more names. */
    public Env with(Map<String, Datum> names) {
        Env env = this;
        for (Map.Entry<String, Datum> entry : names.entrySet()) {
            env = env.with(entry.getKey(), entry.getValue());
        }
        return env;
    }

    Env withItem(Datum newItem) {
        return new Env(scope, outer, name, value, newItem);
    }

    Datum item() {
        return item;
    }

    /** The value of a name defined at this place, {@code null} when the scope has to know it. */
    public Datum local(String wanted) {
        for (Env env = this; env != null; env = env.outer) {
            if (wanted.equals(env.name)) {
                return env.value;
            }
        }
        return null;
    }
}
