package io.jenkins.plugins.ftr.engine.infrastructure;

import io.jenkins.plugins.ftr.engine.text.NoticeKey;

/** How a value is shown in messages. */
enum ValueNotice implements NoticeKey {
    NOT_SET,
    SENSITIVE,
    UNKNOWN
}
