package io.jenkins.plugins.ftr.engine.report.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Tells which addresses a report may link. */
public final class WebAddress {
    private WebAddress() {}

    /**
     * The address when it may be linked: a well-formed {@code http} or {@code https} address with a host, and nothing
     * else, so that {@code javascript:} and its kin never become a link.
     *
     * @param text an address from a repository
     */
    public static Optional<String> linkable(String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
