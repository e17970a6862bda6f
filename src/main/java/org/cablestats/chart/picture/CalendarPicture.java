package org.cablestats.chart.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.data.Bins;
import org.cablestats.chart.data.DayGrid;
import org.cablestats.chart.data.DayGrid.Year;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;
import org.cablestats.language.Notation;

/** The picture of the days of years: a block for each year, whose columns are weeks. A day of which nothing is known has no square. */
public final class CalendarPicture {
    private static final int WEEK = 7;

    /** A year has parts of this many weeks at most. */
    private static final int WEEKS = 54;

    private static final double LEFT = 34;
    private static final double HEAD = 38;
    private static final double BETWEEN = 10;
    private static final double GAP = 0.75;

    private final DayGrid grid;
    private final Bins bins;
    private final Size size;
    private final double cell;

    public CalendarPicture(DayGrid grid, Size size) {
        this.grid = grid;
        this.bins = grid.bins();
        this.size = size;
        this.cell = (size.width() - LEFT) / WEEKS;
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>(BinKey.layers(bins, size.width()));
        double top = BinKey.HEIGHT + BETWEEN;
        for (Year year : grid.years()) {
            layers.addAll(year(year, top + HEAD));
            top += HEAD + WEEK * cell + BETWEEN;
        }
        return Frame.of(size, (int) Math.ceil(top), 0, 0, 0, 0).drawing(layers);
    }

    private List<Layer> year(Year year, double top) {
        List<Layer> layers = new ArrayList<>();
        layers.add(Text.centred(String.valueOf(year.year()), 0, top - HEAD + 10, Text.Align.START, HouseStyle.HEAD));
        layers.addAll(weekdays(top));
        layers.addAll(squares(year, top));
        for (Month month : Month.values()) {
            LocalDate first = LocalDate.of(year.year(), month, 1);
            String name = days().shortMonthName(month);
            layers.add(Text.centred(name, x(first) + cell / 2, top - 9, Text.Align.START, HouseStyle.MUTED));
            if (month != Month.JANUARY && year.isKnownAbout(first)) {
                layers.add(Layer.drawn(border(first, top), HouseStyle.HAIRLINE, Palette.AXIS));
            }
        }
        return layers;
    }

    private Notation days() {
        return grid.bins().amount().words().days();
    }

    /** Every second one, or where rows are low the first and the last. */
    private List<Layer> weekdays(double top) {
        int step = size.pick(2, WEEK - 1);
        List<Layer> layers = new ArrayList<>();
        for (int day = 0; day < WEEK; day += step) {
            String name = days().shortWeekday(DayOfWeek.of(day + 1));
            layers.add(Text.centred(name, LEFT - 6, top + (day + 0.5) * cell, Text.Align.END, HouseStyle.MUTED));
        }
        return layers;
    }

    /** All days of one colour are one shape: files stay short. */
    private List<Layer> squares(Year year, double top) {
        Map<Integer, Path2D> steps = new TreeMap<>();
        for (int i = 0; i < year.line().size(); i++) {
            double value = year.line().value(i);
            if (!Double.isNaN(value)) {
                LocalDate day = year.day(i);
                Rectangle2D square = new Rectangle2D.Double(x(day), y(day, top), cell - GAP, cell - GAP);
                steps.computeIfAbsent(bins.step(value), step -> new Path2D.Double())
                        .append(square, false);
            }
        }
        return steps.entrySet().stream()
                .map(step -> Layer.filled(step.getValue(), bins.color(step.getKey())))
                .toList();
    }

    /** The left edge of a month. */
    private Path2D border(LocalDate first, double top) {
        double x = x(first) - GAP / 2;
        double y = y(first, top) - GAP / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(x + (y > top ? cell : 0), top);
        path.lineTo(x + (y > top ? cell : 0), y);
        path.lineTo(x, y);
        path.lineTo(x, top + WEEK * cell);
        return path;
    }

    private double x(LocalDate day) {
        int offset = day.withDayOfYear(1).getDayOfWeek().getValue() - 1;
        int week = (day.getDayOfYear() - 1 + offset) / WEEK;
        return LEFT + week * cell;
    }

    private double y(LocalDate day, double top) {
        return top + (day.getDayOfWeek().getValue() - 1) * cell;
    }
}
