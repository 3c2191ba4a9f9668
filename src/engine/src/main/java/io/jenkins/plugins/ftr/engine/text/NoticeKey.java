package io.jenkins.plugins.ftr.engine.text;

/**
 * The key of a sentence, implemented by an enum: its constants are the keys of {@code messages.properties} and
 * {@code messages_ja.properties} beside it. A key is at the same time the notice of a sentence without placeholders.
 */
public interface NoticeKey extends Notice {
    /** The key in the catalogue. */
    String name();

    /**
     * The notice of this sentence with its placeholders filled.
     *
     * @param arguments what fills {@code {0}}, {@code {1}} …: notices, texts, numbers; of anything else its text is taken at
     *     once, so that a notice holds nothing else alive
     */
    default Notice with(Object... arguments) {
        return new FilledNotice(this, arguments);
    }

    @Override
    default String in(Language language) {
        return Catalogues.of(getClass(), language).get(name());
    }
}
