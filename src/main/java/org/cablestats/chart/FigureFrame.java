package org.cablestats.chart;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cablestats.chart.axis.Key;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Text;
import org.cablestats.chart.style.Typeface;

/** A figure in a frame of a fixed size, for links and screens: the arrangement in which its letters are largest. */
public final class FigureFrame {
    private static final double LEADING = 1.28;

    /** Scale at which the smallest letters of a drawing have 9 px. */
    private static final double LEGIBLE = 0.82;

    /** Smaller letters of title and subtitle are for words that would be cut. */
    private static final List<Double> TYPE_SIZES = List.of(1.0, 0.85, 0.72);

    /** More than any scale. */
    private static final double ANY = 1000;

    /** Of the width, for words that stand beside a drawing. */
    private static final double COLUMN = 0.38;

    private final Figure figure;
    private final int width;
    private final int height;
    private final double type;
    private final double margin;
    private final List<Layer> layers = new ArrayList<>();
    private double scale;
    private boolean isWide;
    private boolean isCut;

    private FigureFrame(Figure figure, int width, int height, double type) {
        this.figure = figure;
        this.type = type;
        this.width = width;
        this.height = height;
        this.margin = width / 24.0;
    }

    /** The picture, in px: the words beside or above one of the drawings, whichever leaves it most room, and the source below. */
    public static Drawing of(Figure figure, String source, int width, int height) {
        List<FigureFrame> best = TYPE_SIZES.stream()
                .map(type -> best(figure, source, () -> new FigureFrame(figure, width, height, type)))
                .toList();
        FigureFrame whole =
                best.stream().filter(frame -> !frame.isCut).findFirst().orElse(best.get(best.size() - 1));
        return new Drawing(width, height, whole.layers);
    }

    private static FigureFrame best(Figure figure, String source, Supplier<FigureFrame> empty) {
        return Stream.of(figure.wide(), figure.narrow())
                .flatMap(body ->
                        Stream.of(empty.get().above(body, source), empty.get().beside(body, source)))
                .max(Comparator.comparingDouble(FigureFrame::worth))
                .orElseThrow();
    }

    /** The scale of the drawing; where letters are large enough for anybody, the wide drawing says more than the narrow one. */
    private double worth() {
        return isWide && scale >= LEGIBLE ? scale + ANY : scale;
    }

    /** Words above the drawing, in the whole width. */
    private FigureFrame above(Drawing body, String source) {
        double inner = width - 2 * margin;
        double bottom = small(source, inner);
        double top = words(inner, 3, bottom);
        draw(body, new Rectangle2D.Double(margin, top, inner, bottom - top));
        return this;
    }

    /** Words in a column at the left of the drawing. */
    private FigureFrame beside(Drawing body, String source) {
        double column = width * COLUMN;
        words(column, 6, small(source, column));
        double left = 2 * margin + column;
        draw(body, new Rectangle2D.Double(left, margin, width - margin - left, height - 2 * margin));
        return this;
    }

    /** Title and subtitle, as many lines of it as there is room for; gives the height below them. */
    private double words(double wide, int titleLines, double bottom) {
        double gap = margin / 4;
        List<String> title = fitting(figure.title(), title(), wide, titleLines);
        double below = gap + lines(title, margin, new Text.Ink(title(), Palette.INK));
        int most = (int) Math.max(1, (bottom - below) / leading(subtitle()));
        List<String> subtitle = fitting(figure.subtitle(), subtitle(), wide, most);
        return gap + lines(subtitle, below, new Text.Ink(subtitle(), Palette.TEXT));
    }

    private List<String> fitting(String text, Font font, double wide, int most) {
        isCut |= Text.wrap(text, font, wide).size() > most;
        return Text.wrap(text, font, wide, most);
    }

    /** Note and source at the foot; gives the height above them. */
    private double small(String source, double wide) {
        List<String> lines = new ArrayList<>();
        if (figure.note() != null) {
            lines.addAll(Text.wrap(figure.note(), foot(), wide, 3));
        }
        lines.addAll(Text.wrap(source, foot(), wide, 4));
        double top = height - margin - lines.size() * leading(foot());
        lines(lines, top, new Text.Ink(foot(), Palette.MUTED));
        return top - margin / 3;
    }

    /** Lines from a height on; gives the height below them. */
    private double lines(List<String> lines, double top, Text.Ink ink) {
        double y = top;
        for (String line : lines) {
            y += leading(ink.font());
            layers.add(Text.at(line, margin, y - ink.font().getSize2D() * 0.3, Text.Align.START, ink));
        }
        return y;
    }

    private static double leading(Font font) {
        return Math.round(font.getSize2D() * LEADING);
    }

    /** Key and drawing as large as they fit into an area, in its upper left corner. */
    private void draw(Drawing body, Rectangle2D area) {
        Key key = new Key(figure.key(), body.width());
        scale = Math.min(area.getWidth() / body.width(), area.getHeight() / (key.height() + body.height()));
        isWide = body.equals(figure.wide());
        AffineTransform into = AffineTransform.getTranslateInstance(area.getX(), area.getY());
        into.scale(scale, scale);
        layers.add(graphics -> {
            AffineTransform before = graphics.getTransform();
            graphics.transform(into);
            key.layers().forEach(layer -> layer.paint(graphics));
            body.draw(graphics, new Rectangle2D.Double(0, key.height(), body.width(), body.height()));
            graphics.setTransform(before);
        });
    }

    private Font title() {
        return Typeface.BOLD.at((int) Math.round(width * type / 27));
    }

    private Font subtitle() {
        return Typeface.REGULAR.at((int) Math.round(width * type / 46));
    }

    private Font foot() {
        return Typeface.REGULAR.at((int) Math.round(width / 70.0));
    }
}
