package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Expression;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclParser;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclSyntaxException;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.Map;

/** Texts that are templates: they see the names given to them, functions, and nothing else. */
public final class Templates {
    private Templates() {}

    /**
     * The value of a template.
     *
     * @param names what the template may name
     * @param scope whose limits, budget and files hold
     * @param at the place of the value
     * @throws HclSyntaxException when the text is no template
     * @throws EvalException when it cannot be evaluated
     */
    public static Datum render(String text, Map<String, Datum> names, Scope scope, SourceRange at) {
        return evaluate(HclParser.template(text, at, scope.limits()), names, scope, at);
    }

    static Datum evaluate(Expression template, Map<String, Datum> names, Scope scope, SourceRange at) {
        Env env = Env.of(Scope.constants(scope.limits(), scope.budget(), scope.files()))
                .with(names);
        return Evaluator.evaluate(template, env).at(at);
    }
}
