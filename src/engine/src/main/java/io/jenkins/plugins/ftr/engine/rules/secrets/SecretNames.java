package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.rules.VariableMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its name whether something holds a secret. */
final class SecretNames {
    private static final Set<String> SECRETS = Set.of(
            "password",
            "passwd",
            "passphrase",
            "secret",
            "token",
            "apikey",
            "credential",
            "credentials",
            "pwd",
            "authtoken",
            "accesstoken",
            "secretkey",
            "privatekey",
            "clientsecret",
            "passcode");
    /** Words before {@code key} that make it a secret one. */
    private static final Set<String> KEY_KINDS = Set.of(
            "api", "secret", "private", "signing", "auth", "access", "account", "encryption", "license", "master");
    /** Endings that say nothing about what the name stands for. */
    private static final Set<String> ENDINGS = Set.of(
            "value",
            "string",
            "text",
            "plaintext",
            "prod",
            "production",
            "dev",
            "development",
            "staging",
            "stage",
            "test",
            "default");
    /** First words of switches and actions: {@code enable_password}, {@code generateSecret}. */
    private static final Set<String> VERBS = Set.of(
            "enable",
            "enabled",
            "disable",
            "create",
            "use",
            "manage",
            "generate",
            "rotate",
            "has",
            "is",
            "require",
            "allow",
            "reset",
            "store",
            "existing",
            "random",
            "no",
            "ignore",
            "include",
            "with",
            "force",
            "kms");

    /** Words before the last that make it something done with a secret: {@code allow_users_to_change_password}. */
    private static final Set<String> ACTIONS = Set.of("change", "reset", "rotate");

    /**
     * Words before {@code token} that make it a mark of a request or a position in a list, such as the
     * <a href="https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html">creation token</a> of EFS.
     */
    private static final Set<String> HARMLESS_TOKENS =
            Set.of("creation", "request", "idempotency", "continuation", "pagination", "page", "next");

    private static final Pattern OBJECT_ATTRIBUTE = Pattern.compile("([A-Za-z_][A-Za-z0-9_-]*)\\s*=");

    private SecretNames() {}

    /** Whether a name is that of a secret's value, as {@code DB_PASSWORD}, {@code apiKey} and {@code MasterUserPassword} are. */
    static boolean isSecret(String name) {
        if (!mayBeSecret(name)) {
            return false;
        }
        List<String> words = words(name);
        while (words.size() > 1 && ENDINGS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.isEmpty() || words.size() > 1 && VERBS.contains(words.get(0))) {
            return false;
        }
        String last = words.get(words.size() - 1);
        String before = words.size() > 1 ? words.get(words.size() - 2) : "";
        if (ACTIONS.contains(before) || last.equals("token") && HARMLESS_TOKENS.contains(before)) {
            return false;
        }
        if (last.equals("key")) {
            return KEY_KINDS.contains(before) && !words.contains("public") && !isAccessKeyId(words);
        }
        if (last.equals("pwd")) {
            return words.size() > 1;
        }
        return SECRETS.contains(last);
    }

    /** Whether a word of a secret can be in a name: most names need no closer look. */
    private static boolean mayBeSecret(String name) {
        for (int i = 0; i + 2 < name.length(); i++) {
            String stem =
                    switch (name.charAt(i) | 0x20) {
                        case 'p' -> (name.charAt(i + 1) | 0x20) == 'w' ? "pwd" : "pass";
                        case 's' -> "secret";
                        case 't' -> "token";
                        case 'k' -> "key";
                        case 'c' -> "credential";
                        default -> null;
                    };
            if (stem != null && name.regionMatches(true, i, stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a variable or parameter holds a secret: named like one, and neither its place nor an object without one. */
    static boolean isSecret(Resource variable) {
        String type = variable.property("Type").asText().orElse("").strip();
        return isSecret(variable.property("Name").asText().orElse(""))
                && !VariableMeaning.isPlace(variable)
                && !(type.startsWith("object(") && !namesSecret(type));
    }

    private static boolean namesSecret(String objectType) {
        return OBJECT_ATTRIBUTE.matcher(objectType).results().anyMatch(name -> isSecret(name.group(1)));
    }

    private static boolean isAccessKeyId(List<String> words) {
        // aws_access_key is the public half of a pair; a secret access key says so.
        return words.size() >= 2 && words.get(words.size() - 2).equals("access") && !words.contains("secret");
    }

    /** The words of a name in snake, kebab or camel case, in lower case, trailing digits dropped. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean upper = Character.isUpperCase(c);
            boolean starts = upper
                    && i > 0
                    && (Character.isLowerCase(name.charAt(i - 1))
                            || i + 1 < name.length()
                                    && Character.isLowerCase(name.charAt(i + 1))
                                    && Character.isUpperCase(name.charAt(i - 1)));
            if (!Character.isLetter(c) || starts) {
                add(word, words);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        add(word, words);
        return words;
    }

    private static void add(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
