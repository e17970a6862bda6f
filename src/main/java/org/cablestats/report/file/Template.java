package org.cablestats.report.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.chart.style.Palette;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Paper;
import org.cablestats.resource.Resource;
import org.jspecify.annotations.Nullable;

/** The templates: {@code report.peb} behind PDF and HTML, {@code index.peb} of a list of reports, {@code figure.peb} of a
 * figure that is a PDF of its own. They escape whatever they are not told to leave alone. */
public final class Template {
    private Template() {}

    /** XHTML for the PDF renderer, in which charts are {@code object}s to be drawn. */
    static String pdf(Page page, Paper paper) {
        Companions none = new Companions("", Set.of());
        return filled("report", words(page, paper, Palette.inked(css("pdf.css")), List.of(), none));
    }

    /** XHTML of one page for the PDF renderer: a figure in words, generator, width and height in px. */
    static String figure(Map<String, Object> words) {
        return filled("figure", words);
    }

    /** The style sheet for browsers, which know the colours of charts as variables. */
    public static String htmlCss() {
        return ":root { " + Palette.variables() + " }\n" + css("html.css");
    }

    /** The style sheet of one medium after that of both. */
    private static String css(String medium) {
        return Resource.text(Template.class, "shared.css") + Resource.text(Template.class, medium);
    }

    /**
     * XHTML for browsers.
     *
     * @param pictures the markup of each section's picture, in order; empty where it has none
     * @param companions what it links to
     */
    static String html(Page page, String css, List<String> pictures, Companions companions) {
        return filled("report", words(page, null, css, pictures, companions));
    }

    /**
     * XHTML of a list of reports.
     *
     * @param reports in order
     */
    public static String index(List<WrittenReport> reports, String css) {
        return filled("index", Map.of("reports", reports, "css", css));
    }

    private static Map<String, Object> words(
            Page page, @Nullable Paper paper, String css, List<String> pictures, Companions companions) {
        return Map.of(
                "page", page,
                "pdf", paper != null,
                "paper", paper == null ? "" : paper,
                "css", css,
                "muted", Palette.hex(Palette.MUTED),
                "pictures", pictures,
                "companions", companions);
    }

    private static String filled(String name, Map<String, Object> words) {
        return new Layout("org/cablestats/report/file/").filled(name, words);
    }
}
