package io.jenkins.plugins.ftr.engine.rules.policy;

import io.jenkins.plugins.ftr.engine.text.NoticeKey;

/** Why a policy is unknown. */
enum PolicyNotice implements NoticeKey {
    NO_JSON
}
