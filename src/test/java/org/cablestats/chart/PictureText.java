package org.cablestats.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.cablestats.chart.style.Drawing;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What a drawing is made of, as lines for people to read: the elements of its SVG with their looks, their texts, and where they
 * lie in whole px. A run of shapes of one look is one line, since a map has hundreds.
 */
final class PictureText {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE]-?[0-9]+)?");
    private static final List<String> LOOKS =
            List.of("fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size");

    private static final int MOST_POINTS = 500;

    private final StringBuilder text = new StringBuilder();
    private String look = "";
    private int count;
    private int points;
    private Rectangle2D bounds = new Rectangle2D.Double();

    private PictureText() {}

    static String of(Drawing drawing) {
        SVGGraphics2D graphics = new SVGGraphics2D(document());
        graphics.getGeneratorContext().setPrecision(2);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        PictureText picture = new PictureText();
        picture.text
                .append(drawing.width())
                .append(" x ")
                .append(drawing.height())
                .append('\n');
        picture.walk(graphics.getRoot(), new TreeMap<>(), 0, 0);
        picture.endRun();
        return picture.text.toString();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void walk(Element element, Map<String, String> above, double left, double top) {
        Map<String, String> looks = new TreeMap<>(above);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            if (LOOKS.contains(name) || name.endsWith("opacity")) {
                looks.put(name, attributes.item(i).getNodeValue());
            }
        }
        List<Double> move = numbers(element.getAttribute("transform"));
        boolean isMove = element.getAttribute("transform").startsWith("translate") && move.size() == 2;
        double x = isMove ? left + move.get(0) : left;
        double y = isMove ? top + move.get(1) : top;
        switch (element.getNodeName()) {
            case "svg", "g" -> children(element, looks, x, y);
            case "defs", "title", "desc" -> {}
            case "text" -> text(element, looks, x, y);
            default -> shape(element, looks, x, y);
        }
    }

    private void children(Element element, Map<String, String> looks, double left, double top) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, looks, left, top);
            }
        }
    }

    private void text(Element element, Map<String, String> looks, double left, double top) {
        endRun();
        double x = left + Double.parseDouble(element.getAttribute("x"));
        double y = top + Double.parseDouble(element.getAttribute("y"));
        String weight = looks.getOrDefault("font-family", "").contains("Semibold") ? " strong" : "";
        text.append(Math.round(x))
                .append(", ")
                .append(Math.round(y))
                .append(": ")
                .append(element.getTextContent());
        text.append("  (")
                .append(looks.get("font-size"))
                .append(weight)
                .append(' ')
                .append(looks.get("fill"));
        text.append(")\n");
    }

    private void shape(Element element, Map<String, String> looks, double left, double top) {
        boolean isLine = "none".equals(looks.get("fill"));
        String own = isLine
                ? "line " + looks.get("stroke") + " " + looks.get("stroke-width") + dashes(looks)
                : "area " + looks.get("fill") + opacity(looks);
        if (!own.equals(look)) {
            endRun();
            look = own;
        }
        List<Double> corners = corners(element);
        for (int i = 0; i + 1 < corners.size(); i += 2) {
            Rectangle2D point = new Rectangle2D.Double(left + corners.get(i), top + corners.get(i + 1), 0, 0);
            bounds = count == 0 && i == 0 ? point : bounds.createUnion(point);
        }
        points += corners.size() / 2;
        count++;
    }

    private static String dashes(Map<String, String> looks) {
        return "none".equals(looks.getOrDefault("stroke-dasharray", "none")) ? "" : " dashed";
    }

    private static String opacity(Map<String, String> looks) {
        return "1".equals(looks.getOrDefault("fill-opacity", "1")) ? "" : " " + looks.get("fill-opacity");
    }

    private void endRun() {
        if (count > 0) {
            // Countries and the rims of words have thousands, and a JDK may round one of them otherwise.
            String of = count > 1 ? "" : points > MOST_POINTS ? " of many points" : " of " + points + " points";
            text.append(look).append(": ").append(count).append(of).append(", ");
            text.append(Math.round(bounds.getMinX()))
                    .append(", ")
                    .append(Math.round(bounds.getMinY()))
                    .append(" to ");
            text.append(Math.round(bounds.getMaxX()))
                    .append(", ")
                    .append(Math.round(bounds.getMaxY()))
                    .append('\n');
        }
        look = "";
        count = 0;
        points = 0;
    }

    private static List<Double> corners(Element element) {
        return switch (element.getNodeName()) {
            case "path" -> numbers(element.getAttribute("d"));
            case "polygon", "polyline" -> numbers(element.getAttribute("points"));
            case "line" -> all(element, "x1", "y1", "x2", "y2");
            case "rect" -> box(all(element, "x", "y", "width", "height"));
            case "circle" -> round(all(element, "cx", "cy", "r", "r"));
            case "ellipse" -> round(all(element, "cx", "cy", "rx", "ry"));
            default -> throw new IllegalArgumentException("Cannot tell of " + element.getNodeName());
        };
    }

    private static List<Double> box(List<Double> of) {
        return List.of(of.get(0), of.get(1), of.get(0) + of.get(2), of.get(1) + of.get(3));
    }

    private static List<Double> round(List<Double> of) {
        double x = of.get(0);
        double y = of.get(1);
        return List.of(x - of.get(2), y - of.get(3), x + of.get(2), y + of.get(3));
    }

    private static List<Double> all(Element element, String... names) {
        List<Double> all = new ArrayList<>();
        for (String name : names) {
            all.add(Double.parseDouble(element.getAttribute(name)));
        }
        return all;
    }

    private static List<Double> numbers(String text) {
        Matcher numbers = NUMBER.matcher(text);
        return numbers.results().map(MatchResult::group).map(Double::valueOf).toList();
    }
}
