package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.infrastructure.Format;
import java.util.List;

/**
 * One type of the vocabulary.
 *
 * @param type its name, as CloudFormation has it or in the same style
 * @param name property that holds the name by which other code refers to such a resource literally, or empty
 * @param documents paths of properties that hold JSON documents
 * @param defaults what is in force for properties that are not written, in order of precedence
 * @param terraform how Terraform types become this type or a part of it
 * @param cloudFormation CloudFormation types that become a part of it
 */
record TypeDefinition(
        String type,
        String name,
        List<String> documents,
        List<DocumentedDefault> defaults,
        List<Mapping> terraform,
        List<Mapping> cloudFormation) {
    TypeDefinition {
        documents = List.copyOf(documents);
        defaults = List.copyOf(defaults);
        terraform = List.copyOf(terraform);
        cloudFormation = List.copyOf(cloudFormation);
    }

    List<Mapping> mappings(Format format) {
        return format.isTerraform() ? terraform : cloudFormation;
    }
}
