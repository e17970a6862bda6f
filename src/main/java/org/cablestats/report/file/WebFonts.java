package org.cablestats.report.file;

import java.util.Base64;
import org.cablestats.chart.style.Typeface;
import org.cablestats.resource.Resource;

/** Font faces for a page that loads nothing from anywhere. */
public final class WebFonts {
    private static final String LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,"
            + "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215";

    private static final String EXTENDED =
            "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1EFF";

    private WebFonts() {}

    /** The style sheet of the faces that a text needs: those of accented letters beyond Latin-1 are twice the size. */
    public static String css(String text) {
        boolean isExtended = text.codePoints().anyMatch(WebFonts::isExtended);
        StringBuilder css = new StringBuilder();
        for (Typeface typeface : Typeface.values()) {
            css.append(face(Typeface.REGULAR.family(), typeface.weight(), "latin", LATIN));
            if (isExtended) {
                css.append(face(Typeface.REGULAR.family(), typeface.weight(), "latin-ext", EXTENDED));
            }
        }
        return css.toString();
    }

    private static boolean isExtended(int point) {
        return (point >= 0x100 && point <= 0x2FF && point != 0x131 && point != 0x152 && point != 0x153)
                || (point >= 0x1E00 && point <= 0x1EFF);
    }

    private static String face(String family, int weight, String subset, String range) {
        byte[] file = Resource.bytes(WebFonts.class, "web/source-sans-3-" + subset + "-" + weight + "-normal.woff2");
        return "@font-face{font-family:\"" + family + "\";font-weight:" + weight
                + ";font-style:normal;unicode-range:" + range + ";src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(file) + ") format(\"woff2\")}\n";
    }
}
