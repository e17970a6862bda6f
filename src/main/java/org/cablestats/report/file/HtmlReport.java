package org.cablestats.report.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cablestats.chart.Figure;
import org.cablestats.report.page.Page;

/** A page as one HTML file: no script, and nothing loaded from anywhere. */
public final class HtmlReport {
    private HtmlReport() {}

    /** The file, with links to what is written beside it. */
    public static byte[] of(Page page, Companions companions) {
        List<String> pictures = page.parts().stream().map(HtmlReport::pictures).toList();
        // Laid out once to see which letters it needs, and again with the fonts that have them.
        String plain = Template.html(page, "", pictures, companions);
        String css = WebFonts.css(plain) + Template.htmlCss();
        return Template.html(page, css, pictures, companions).getBytes(StandardCharsets.UTF_8);
    }

    private static String pictures(Page.Part part) {
        Figure figure = part.figure();
        if (figure == null) {
            return "";
        }
        String id = "picture-" + part.csv().section();
        return SvgMarkup.of(figure.wide(), figure, id + "-wide", "wide")
                + SvgMarkup.of(figure.narrow(), figure, id + "-narrow", "narrow");
    }
}
