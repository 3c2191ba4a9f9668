package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.source.Limits;

/** Where names outside the expression itself are looked up: a module instance. */
public interface Scope {
    /**
     * The value of a name with all attribute names behind it.
     *
     * @throws EvalException when there is no such thing
     */
    Datum name(Expression.Name name);

    /** Steps left. */
    Budget budget();

    /** Files that functions may read. */
    FileAccess files();

    Limits limits();

    /** A scope without names: for defaults in type constraints, variable files, template files. */
    static Scope constants(Limits limits, Budget budget, FileAccess files) {
        return new Scope() {
            @Override
            public Datum name(Expression.Name name) {
                throw new EvalException(EvalNotice.NO_NAMES.with(name.dotted()), name.at());
            }

            @Override
            public Budget budget() {
                return budget;
            }

            @Override
            public FileAccess files() {
                return files;
            }

            @Override
            public Limits limits() {
                return limits;
            }
        };
    }
}
