package io.jenkins.plugins.ftr.engine.assessment.git;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What is needed of a commit.
 *
 * @param tree name of its tree
 * @param parents names of its parents
 * @param authored day it was written, where its author was
 * @param committed day it was committed, where its committer was
 */
record GitCommit(String tree, List<String> parents, LocalDate authored, LocalDate committed) {

    static GitCommit parse(GitObject object) throws GitFormatException {
        if (object.type() != GitObject.COMMIT) {
            throw new GitFormatException("No commit");
        }
        String tree = null;
        LocalDate authored = null;
        LocalDate committed = null;
        List<String> parents = new ArrayList<>();
        for (String line : new String(object.content(), StandardCharsets.UTF_8).split("\n", -1)) {
            if (line.isEmpty()) {
                break;
            }
            if (line.startsWith("tree ")) {
                tree = name(line.substring(5));
            } else if (line.startsWith("parent ")) {
                parents.add(name(line.substring(7)));
            } else if (line.startsWith("author ")) {
                authored = day(line);
            } else if (line.startsWith("committer ")) {
                committed = day(line);
            }
        }
        if (tree == null || authored == null || committed == null) {
            throw new GitFormatException("Commit is damaged");
        }
        return new GitCommit(tree, List.copyOf(parents), authored, committed);
    }

    private static String name(String text) throws GitFormatException {
        if (!text.matches("[0-9a-f]{40}")) {
            throw new GitFormatException("Commit is damaged");
        }
        return text;
    }

    /** The day of {@code Name <mail> 1700000000 +0900}. */
    private static LocalDate day(String line) throws GitFormatException {
        String[] words = line.substring(line.lastIndexOf('>') + 1).strip().split(" ");
        try {
            int zone = words.length > 1 ? Integer.parseInt(words[1]) : 0;
            ZoneOffset offset = ZoneOffset.ofHoursMinutes(zone / 100, zone % 100);
            return Instant.ofEpochSecond(Long.parseLong(words[0]))
                    .atOffset(offset)
                    .toLocalDate();
        } catch (NumberFormatException | DateTimeException e) {
            throw new GitFormatException("Commit is damaged");
        }
    }
}
