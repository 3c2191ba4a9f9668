package io.jenkins.plugins.ftr.pages;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import io.jenkins.plugins.ftr.model.FtrDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

/** A badge: fixed label, a number, a colour by the verdict. Holds no text of the repository. */
public final class ReadinessBadge implements HttpResponse {
    private final String text;
    private final String colour;

    private ReadinessBadge(String text, String colour) {
        this.text = text;
        this.colour = colour;
    }

    /** The badge of a result, or one that says there is none. */
    public static ReadinessBadge of(@CheckForNull FtrDigest digest) {
        if (digest == null) {
            return new ReadinessBadge("no result", "#6e7781");
        }
        String colour =
                switch (digest.getStatus()) {
                    case PASSED -> "#1a7f37";
                    case UNSTABLE -> "#9a6700";
                    case FAILED -> "#cf222e";
                };
        return new ReadinessBadge(digest.getReadiness() + " %", colour);
    }

    @Override
    public void generateResponse(StaplerRequest2 request, StaplerResponse2 response, Object node) throws IOException {
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "private, max-age=60");
        response.getOutputStream().write(svg().getBytes(StandardCharsets.UTF_8));
    }

    String svg() {
        int left = 34;
        int right = 14 + text.length() * 7;
        int width = left + right;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"20\" role=\"img\" aria-label=\"FTR: "
                + text + "\">"
                + "<title>FTR: " + text + "</title>"
                + "<rect width=\"" + left + "\" height=\"20\" fill=\"#24292f\"/>"
                + "<rect x=\"" + left + "\" width=\"" + right + "\" height=\"20\" fill=\"" + colour + "\"/>"
                + "<g fill=\"#fff\" text-anchor=\"middle\" font-family=\"Verdana,DejaVu Sans,sans-serif\" font-size=\"11\">"
                + "<text x=\"" + left / 2 + "\" y=\"14\">FTR</text>"
                + "<text x=\"" + (left + right / 2) + "\" y=\"14\">" + text + "</text></g></svg>";
    }
}
