package io.jenkins.plugins.ftr.engine.infrastructure.plan;

import io.jenkins.plugins.ftr.engine.text.NoticeKey;

/** Why a value of a plan is unknown. */
enum PlanNotice implements NoticeKey {
    AFTER_APPLY,
    SECRET_FROM_ELSEWHERE,
    EXPRESSION_VALUE
}
