package io.jenkins.plugins.ftr.engine.source;

import io.jenkins.plugins.ftr.engine.text.NoticeKey;

/** What is wrong with a path or file of the workspace. */
enum WorkspaceNotice implements NoticeKey {
    ROOT_NOT_A_DIRECTORY,
    ROOT_MISSING,
    ROOT_UNREADABLE,
    INVALID_PATH,
    ABSOLUTE_PATH,
    LEAVES_WORKSPACE,
    LINK_LEADS_OUT,
    FOUND_LINK_LEADS_OUT,
    IS_A_DIRECTORY,
    NOT_REGULAR,
    FILE_MISSING,
    FILE_DENIED,
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    TOO_MANY_FILES,
    DENIED,
    UNREADABLE,
    ENCRYPTED
}
