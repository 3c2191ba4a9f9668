package io.jenkins.plugins.ftr.engine.infrastructure.vocabulary;

import io.jenkins.plugins.ftr.engine.text.NoticeKey;

/** Why a translated value is unknown. */
enum VocabularyNotice implements NoticeKey {
    ENTRY_NAME_UNKNOWN,
    EXISTENCE_UNKNOWN,
    DEFAULT_DEPENDS,
    WITH_SOURCE
}
