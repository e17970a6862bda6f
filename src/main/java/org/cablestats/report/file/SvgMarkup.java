package org.cablestats.report.file;

import org.cablestats.chart.Figure;
import org.cablestats.chart.style.Drawing;

/** Drawings as SVG to stand inside a page, which has the fonts. */
final class SvgMarkup {
    private SvgMarkup() {}

    /**
     * The {@code svg} element of a drawing.
     *
     * @param id unique in the page
     * @param style class in the style sheet
     */
    static String of(Drawing drawing, Figure words, String id, String style) {
        SvgDrawing svg = SvgDrawing.of(drawing, words, id);
        svg.root().setAttribute("class", style);
        return svg.markup();
    }
}
