package io.jenkins.plugins.ftr.engine.rules;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import java.util.regex.Pattern;

/** What a variable or parameter holds, by its name and description. */
public final class VariableMeaning {
    /** Words in a name that make it a place where something is kept: {@code ssm_path_password}. */
    private static final Pattern PLACE = Pattern.compile("(?i)(^|[_-])(ssm|path|arn|chamber)[_-]");

    /** Descriptions of a name or place: "SSM path to the key", "The name of the secret", "Secret's ARN". */
    private static final Pattern DESCRIBED =
            Pattern.compile("(?i)^(the |an? )?([\\w'-]+ ){0,3}(name|path|arn) (of|to|for|in|from)\\b"
                    + "|\\bssm (key|path|parameter)\\b|\\bparameter store\\b|\\bsecret('s)? (name|arn)\\b");

    private VariableMeaning() {}

    /** Whether the variable says where a value is kept or what it is called, and does not hold the value itself. */
    public static boolean isPlace(Resource variable) {
        String name = variable.property("Name").asText().orElse("");
        String description = variable.property("Description").asText().orElse("");
        return PLACE.matcher(name).find()
                || DESCRIBED.matcher(description.strip()).find();
    }
}
