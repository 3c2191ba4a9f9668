package io.jenkins.plugins.ftr.engine.infrastructure.document;

import io.jenkins.plugins.ftr.engine.text.NoticeKey;

/** What is wrong with a YAML or JSON document. */
enum DocumentNotice implements NoticeKey {
    UNREADABLE,
    EMPTY_FILE,
    INVALID_JSON,
    INVALID_YAML,
    MORE_TEXT_FOLLOWS,
    ENDS_TOO_EARLY,
    NO_DETAIL,
    TOO_DEEP,
    TOO_SLOW,
    KEY_TWICE,
    ALIASES_EXPAND,
    ALIAS_WITHOUT_ANCHOR,
    TOO_MANY_ALIASES,
    KEY_IS_COLLECTION
}
