package io.jenkins.plugins.ftr.engine.assessment.git;

/**
 * An object of a repository.
 *
 * @param type 1 commit, 2 tree, 3 blob, 4 tag, as packs number them
 * @param content its content
 */
@SuppressWarnings("ArrayRecordComponent")
record GitObject(int type, byte[] content) {
    static final int COMMIT = 1;
    static final int TREE = 2;
    static final int BLOB = 3;
    static final int TAG = 4;
}
