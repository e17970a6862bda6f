package org.cablestats.report;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.cablestats.chart.Figure;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Typeface;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Drawings as SVG to stand inside a page. */
final class SvgMarkup {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** A hundredth of a px is finer than any screen shows. */
    private static final int DECIMALS = 2;

    private SvgMarkup() {}

    /**
     * The {@code svg} element of a drawing.
     *
     * @param id unique in the page; all ids inside begin with it
     * @param style class in the style sheet
     */
    static String of(Drawing drawing, Figure words, String id, String style) {
        Document document = document();
        SVGGraphics2D graphics = graphics(document, id);
        graphics.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        Element root = graphics.getRoot();
        describe(root, drawing, id, style);
        nameFonts(root);
        insertWords(root, words, id);
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("Cannot write SVG of '" + words.title() + "'", e);
        }
        // An XML declaration and a document type have no place inside a page.
        String markup = out.toString();
        return markup.substring(markup.indexOf("<svg")).strip();
    }

    private static Document document() {
        try {
            // The JDK's own: the class path of an engine may bring other parsers.
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SVGGraphics2D graphics(Document document, String prefix) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(DECIMALS);
        context.setComment(null);
        context.setIDGenerator(new SVGIDGenerator() {
            // Ids of several pictures meet in one page; with equal ones a picture would be clipped by another's area.
            @Override
            public String generateID(String name) {
                return prefix + "-" + super.generateID(name);
            }
        });
        return new SVGGraphics2D(context, false);
    }

    private static void describe(Element root, Drawing drawing, String id, String style) {
        root.setAttribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        root.setAttribute("class", style);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id + "-title " + id + "-text");
    }

    /** Java2D takes the weights of a typeface for families; a style sheet knows them as weights, and embeds each once. */
    private static void nameFonts(Element element) {
        if (element.hasAttribute("font-family")) {
            boolean isSemibold = element.getAttribute("font-family").contains(Typeface.SEMIBOLD.family());
            element.setAttribute("font-family", "'" + Typeface.REGULAR.family() + "', sans-serif");
            if (isSemibold) {
                element.setAttribute("font-weight", "600");
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameFonts(inner);
            }
        }
    }

    private static void insertWords(Element root, Figure words, String id) {
        removeGenericDefinitions(root);
        root.insertBefore(word(root, "desc", id + "-text", words.altText()), root.getFirstChild());
        root.insertBefore(word(root, "title", id + "-title", words.title()), root.getFirstChild());
    }

    private static Element word(Element root, String name, String id, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", id);
        element.appendChild(root.getOwnerDocument().createTextNode(text));
        return element;
    }

    /** Batik's defaults for every attribute, as an element of an id that would occur once per picture. */
    private static void removeGenericDefinitions(Element root) {
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && "genericDefs".equals(element.getAttribute("id"))) {
                root.removeChild(element);
                return;
            }
        }
    }
}
