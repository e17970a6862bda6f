package org.cablestats.report.file;

import java.awt.font.FontRenderContext;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cablestats.chart.Figure;
import org.cablestats.chart.style.Typeface;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A figure with its words around it as an SVG file that refers to nothing outside. Where the typeface is not installed another
 * one takes its place, and every text keeps the width that it was laid out in.
 */
final class SvgFile {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private SvgFile() {}

    /**
     * The file.
     *
     * @param source the line below the picture
     */
    static byte[] of(Figure figure, String source) {
        SvgDrawing svg = SvgDrawing.of(figure.sheet(source), figure, "figure");
        svg.putOnWhite();
        keepWidths(svg.root(), "", 0);
        return (DECLARATION + svg.markup() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Weight and size in px are those of the nearest element around a text that says them. */
    private static void keepWidths(Element element, String outerWeight, double outerSize) {
        String weight = element.hasAttribute("font-weight") ? element.getAttribute("font-weight") : outerWeight;
        double size = element.hasAttribute("font-size")
                ? Double.parseDouble(element.getAttribute("font-size").replace("px", ""))
                : outerSize;
        if (element.getTagName().equals("text")) {
            double width = width(element.getTextContent(), typeface(weight), size);
            element.setAttribute("textLength", String.format(Locale.ROOT, "%.2f", width));
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                keepWidths(inner, weight, size);
            }
        }
    }

    private static double width(String text, Typeface typeface, double size) {
        return typeface.at((float) size).getStringBounds(text, CONTEXT).getWidth();
    }

    private static Typeface typeface(String weight) {
        return switch (weight) {
            case "600" -> Typeface.SEMIBOLD;
            case "bold" -> Typeface.BOLD;
            default -> Typeface.REGULAR;
        };
    }
}
