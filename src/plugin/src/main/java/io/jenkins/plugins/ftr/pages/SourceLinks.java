package io.jenkins.plugins.ftr.pages;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.Util;
import hudson.model.Run;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jenkins.scm.api.SCMRevisionAction;
import jenkins.scm.api.metadata.ObjectMetadataAction;

/**
 * Links from a place to the code on the site of the repository, where a branch source tells that site and it has pages by
 * branch ({@code …/tree/<branch>}). Elsewhere there are no links.
 */
final class SourceLinks {
    static final SourceLinks NONE = new SourceLinks("");

    private static final Pattern BRANCH = Pattern.compile("(https://[^/?#\\s]+/[^?#\\s]+?(?:/-)?)/tree/([^?#\\s]+)");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}");

    private final String base;

    private SourceLinks(String base) {
        this.base = base;
    }

    /** The links of a build. */
    @NonNull
    static SourceLinks of(@NonNull Run<?, ?> run) {
        ObjectMetadataAction site = run.getParent().getAction(ObjectMetadataAction.class);
        SCMRevisionAction revision = run.getAction(SCMRevisionAction.class);
        return of(
                site == null ? null : site.getObjectUrl(),
                revision == null ? "" : revision.getRevision().toString());
    }

    /**
     * @param branchPage page of the branch
     * @param revision commit built; ignored where it is not a hash
     */
    @NonNull
    static SourceLinks of(@CheckForNull String branchPage, @NonNull String revision) {
        Matcher matcher = BRANCH.matcher(branchPage == null ? "" : branchPage);
        if (!matcher.matches()) {
            return NONE;
        }
        String version = HASH.matcher(revision).matches() ? revision : matcher.group(2);
        return new SourceLinks(matcher.group(1) + "/blob/" + version + "/");
    }

    /** Address of a place; empty where there is none. */
    @NonNull
    String to(@NonNull SourceRange place) {
        if (base.isEmpty() || place.file().isEmpty()) {
            return "";
        }
        String path = Util.rawEncode(place.file()).replace("%2F", "/");
        return base + path + (place.isKnown() ? "#L" + place.line() : "");
    }
}
