package io.jenkins.plugins.ftr.engine.infrastructure.scanner;

import io.jenkins.plugins.ftr.engine.text.NoticeKey;

/** What is wrong with the patterns that narrow the files. */
enum ScannerNotice implements NoticeKey {
    PATTERN_LEAVES,
    PATTERN_MATCHES_NOTHING
}
