package io.jenkins.plugins.ftr.engine.text;

import java.util.EnumMap;
import java.util.Map;

/** The catalogues of notices, each read once, when its first sentence is said. */
final class Catalogues {
    private static final ClassValue<Map<Language, Messages>> READ = new ClassValue<>() {
        @Override
        protected Map<Language, Messages> computeValue(Class<?> owner) {
            Map<Language, Messages> messages = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                messages.put(language, Messages.of(owner, language));
            }
            return messages;
        }
    };

    private Catalogues() {}

    /** The catalogue beside an enum of keys, in a language. */
    static Messages of(Class<?> owner, Language language) {
        return READ.get(owner).get(language);
    }
}
