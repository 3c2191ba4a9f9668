package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A parsed file. Blocks that did not parse are left out and named by an error each. */
public final class HclFile {
    private final String path;
    private final Body body;
    private final List<ParseError> errors;
    private final List<Comment> comments;
    private final BitSet commentLines;

    HclFile(String path, Body body, List<ParseError> errors, List<Comment> comments, BitSet commentLines) {
        this.path = path;
        this.body = body;
        this.errors = List.copyOf(errors);
        this.comments = List.copyOf(comments);
        this.commentLines = commentLines;
    }

    /** A file of which nothing could be read. */
    public static HclFile unreadable(String path, ParseError error) {
        return new HclFile(path, Body.EMPTY, List.of(error), List.of(), new BitSet());
    }

    public String path() {
        return path;
    }

    public Body body() {
        return body;
    }

    public List<ParseError> errors() {
        return errors;
    }

    /** Comments that silence a rule, in written order. */
    public List<Comment> comments() {
        return comments;
    }

    /** The silencing comments that belong to a block: inside it, or in the run of comment lines directly above it. */
    public List<Comment> commentsOf(SourceRange block) {
        if (comments.isEmpty()) {
            return List.of();
        }
        int from = block.line();
        while (from > 1 && commentLines.get(from - 1)) {
            from--;
        }
        List<Comment> found = new ArrayList<>();
        for (Comment comment : comments) {
            int line = comment.suppression().at().line();
            if (line >= block.line() && line <= block.endLine()
                    || comment.alone() && line >= from && line < block.line()) {
                found.add(comment);
            }
        }
        return found;
    }
}
