package io.jenkins.plugins.ftr.engine.infrastructure;

/**
 * What a value points at.
 *
 * @param target for a resource of the same infrastructure its {@link Resource#id()}; for other things (variables,
 *     parameters, data sources, imports) the name as written, e.g. {@code var.cidr},
 *     {@code ssm:/a/parameter/of/Systems/Manager}, {@code ami:} with the name an image of Amazon is looked up by
 * @param attribute attribute path behind it, e.g. {@code arn}; empty for the resource itself
 */
public record Reference(String target, String attribute) {
    @Override
    public String toString() {
        return attribute.isEmpty() ? target : target + "." + attribute;
    }
}
