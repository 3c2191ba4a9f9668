package io.jenkins.plugins.ftr.engine.source;

import io.jenkins.plugins.ftr.engine.text.NoticeKey;

/** The phases of a run, in their order; each is a sentence for whoever waits. */
public enum Phase implements NoticeKey {
    READING_ANSWERS,
    READING_SCANS,
    LOOKING_FOR_CODE,
    PARSING_CODE,
    JUDGING_CODE,
    JUDGING_CONTROLS
}
