package io.jenkins.plugins.ftr.engine.text;

import java.util.Arrays;

/** A sentence of a catalogue with what fills its placeholders. */
final class FilledNotice implements Notice {
    private final NoticeKey key;
    private final Object[] arguments;

    FilledNotice(NoticeKey key, Object[] arguments) {
        this.key = key;
        this.arguments = arguments;
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (!(argument instanceof String || argument instanceof Notice || argument instanceof Number)) {
                arguments[i] = String.valueOf(argument);
            }
        }
    }

    @Override
    public String in(Language language) {
        Object[] said = arguments.clone();
        for (int i = 0; i < said.length; i++) {
            if (said[i] instanceof Notice notice) {
                said[i] = notice.in(language);
            }
        }
        return Catalogues.of(key.getClass(), language).get(key.name(), said);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilledNotice that && key == that.key && Arrays.equals(arguments, that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + Arrays.hashCode(arguments);
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
