package org.cablestats.report.file;

/** The look of the house for pages that are served, beside those that are files. */
public final class WebStyle {
    private static final String LETTER_BEYOND_LATIN_1 = "\u0100";

    private WebStyle() {}

    /** Its style sheet, with all fonts in it, and colours for light, dark and paper. */
    public static String css() {
        return WebFonts.css(LETTER_BEYOND_LATIN_1) + Template.htmlCss();
    }
}
