package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.List;

/**
 * A block of a body: {@code type "label" { … }}.
 *
 * @param type its type, e.g. {@code resource}
 * @param labels its labels
 * @param body what is between the braces
 * @param at from the type to the closing brace
 */
public record Block(String type, List<String> labels, Body body, SourceRange at) {
    /** A label by position, empty when there are fewer. */
    public String label(int index) {
        return index < labels.size() ? labels.get(index) : "";
    }
}
