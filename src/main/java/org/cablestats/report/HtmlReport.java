package org.cablestats.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cablestats.resource.Resource;

/** A page as one HTML file: no script, and nothing loaded from anywhere. */
final class HtmlReport {
    private HtmlReport() {}

    /** The file. */
    static byte[] of(Page page) {
        List<String> pictures = page.parts().stream().map(HtmlReport::pictures).toList();
        // Laid out once to see which letters it needs, and again with the fonts that have them.
        String plain = Template.html(page, "", pictures);
        String css = WebFonts.css(plain)
                + Resource.text(HtmlReport.class, "shared.css")
                + Resource.text(HtmlReport.class, "html.css");
        return Template.html(page, css, pictures).getBytes(StandardCharsets.UTF_8);
    }

    private static String pictures(Page.Part part) {
        Picture picture = part.picture();
        if (picture == null) {
            return "";
        }
        String id = "picture-" + part.number();
        return SvgMarkup.of(picture.figure().wide(), picture, id + "-wide", "wide")
                + SvgMarkup.of(picture.figure().narrow(), picture, id + "-narrow", "narrow");
    }
}
