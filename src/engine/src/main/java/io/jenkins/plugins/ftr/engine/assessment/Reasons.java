package io.jenkins.plugins.ftr.engine.assessment;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Language;
import io.jenkins.plugins.ftr.engine.text.Messages;

/** Makes reasons in one language from the message catalogue. */
public final class Reasons {
    private final Messages messages;

    /** @param language language of the sentences */
    public Reasons(Language language) {
        this.messages = Messages.of(Reasons.class, language);
    }

    /**
     * A reason.
     *
     * @param code its code
     * @param at where to look
     * @param arguments values of the placeholders of {@code reason.CODE}
     */
    public Reason of(ReasonCode code, SourceRange at, Object... arguments) {
        return new Reason(code.name(), messages.get("reason." + code, arguments), at);
    }

    /** What a code means and what to do about it, for the documentation. */
    public String about(ReasonCode code) {
        return messages.get("about." + code);
    }

    /** Another sentence of the catalogue. */
    public String text(String name, Object... arguments) {
        return messages.get(name, arguments);
    }
}
