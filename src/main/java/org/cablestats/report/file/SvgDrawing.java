package org.cablestats.report.file;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
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

/** A drawing as an {@code svg} element with its words: what a picture inside a page and one in a file have in common. */
final class SvgDrawing {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** A hundredth of a px is finer than any screen shows. */
    private static final int DECIMALS = 2;

    private static final String BOLD = Typeface.BOLD.at(1).getPSName();

    private final SVGGraphics2D graphics;
    private final Element root;
    private final String id;

    private SvgDrawing(SVGGraphics2D graphics, String id) {
        this.graphics = graphics;
        this.root = graphics.getRoot();
        this.id = id;
    }

    /**
     * A drawing and what is read aloud in its place.
     *
     * @param id unique in the page; all ids inside begin with it
     */
    static SvgDrawing of(Drawing drawing, Figure words, String id) {
        SVGGraphics2D graphics = new WeightedGraphics(context(id));
        graphics.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        SvgDrawing svg = new SvgDrawing(graphics, id);
        svg.root.setAttribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        svg.root.setAttribute("role", "img");
        svg.root.setAttribute("aria-labelledby", id + "-title " + id + "-text");
        nameFonts(svg.root, false);
        svg.removeGenericDefinitions();
        svg.insert("desc", "text", words.altText());
        svg.insert("title", "title", words.title());
        return svg;
    }

    /** The element, to be changed. */
    Element root() {
        return root;
    }

    /** Puts white paper under the drawing, above its words. */
    void putOnWhite() {
        Element paper = root.getOwnerDocument().createElementNS(SVG, "rect");
        paper.setAttribute("width", "100%");
        paper.setAttribute("height", "100%");
        paper.setAttribute("fill", "white");
        paper.setAttribute("stroke", "none");
        root.insertBefore(paper, root.getElementsByTagNameNS(SVG, "g").item(0));
    }

    /** The element as text, without what comes before it in a file. */
    String markup() {
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("Cannot write SVG of '" + id + "'", e);
        }
        String markup = out.toString();
        return markup.substring(markup.indexOf("<svg")).strip();
    }

    private static SVGGeneratorContext context(String prefix) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(DECIMALS);
        context.setComment(null);
        context.setIDGenerator(new SVGIDGenerator() {
            // Ids of several pictures meet in one page; with equal ones a picture would be clipped by another's area.
            @Override
            public String generateID(String name) {
                return prefix + "-" + super.generateID(name);
            }
        });
        return context;
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

    /** Java2D takes the weights of a typeface for families; a style sheet knows them as weights, and embeds each once. */
    private static void nameFonts(Element element, boolean isInSemibold) {
        boolean isSemibold = isInSemibold;
        if (element.hasAttribute("font-family")) {
            isSemibold = element.getAttribute("font-family").contains(Typeface.SEMIBOLD.family());
            element.setAttribute("font-family", "'" + Typeface.REGULAR.family() + "', sans-serif");
            if (isSemibold) {
                element.setAttribute("font-weight", "600");
            } else if (isInSemibold && !element.hasAttribute("font-weight")) {
                element.setAttribute("font-weight", "normal");
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameFonts(inner, isSemibold);
            }
        }
    }

    private void insert(String name, String suffix, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", id + "-" + suffix);
        element.appendChild(root.getOwnerDocument().createTextNode(text));
        root.insertBefore(element, root.getFirstChild());
    }

    /** Batik's defaults for every attribute, as an element of an id that would occur once per picture. */
    private void removeGenericDefinitions() {
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && "genericDefs".equals(element.getAttribute("id"))) {
                root.removeChild(element);
                return;
            }
        }
    }

    /** Says that bold letters are bold: those of a font file are of plain style to Java, and Batik writes down the style. */
    private static final class WeightedGraphics extends SVGGraphics2D {
        WeightedGraphics(SVGGeneratorContext context) {
            super(context, false);
        }

        private WeightedGraphics(SVGGraphics2D other) {
            super(other);
        }

        @Override
        public void setFont(Font font) {
            super.setFont(BOLD.equals(font.getPSName()) ? font.deriveFont(Font.BOLD) : font);
        }

        @Override
        public Graphics create() {
            return new WeightedGraphics(this);
        }
    }
}
