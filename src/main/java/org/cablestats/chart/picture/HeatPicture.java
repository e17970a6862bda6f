package org.cablestats.chart.picture;

import java.awt.Font;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.axis.PeriodLabels;
import org.cablestats.chart.axis.RowNames;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.Bins;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Matrix;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;
import org.cablestats.chart.style.Typeface;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;

/** The picture of a heat map. */
public final class HeatPicture {
    private static final double ROW = 21;
    private static final double WIDE_NAMES = 0.36;
    private static final double NARROW_NAMES = 0.3;
    private static final double HEADS = 24;
    private static final double BLOCK_WIDTH = 0.95;
    private static final double BLOCK_HEIGHT = 0.9;
    private static final Font NUMBER = Typeface.REGULAR.at(11);

    private final Amount amount;
    private final Matrix matrix;
    private final Bins bins;
    private final RowNames names;
    private final ColumnHeads heads;
    private final Frame frame;

    public HeatPicture(Amount amount, Matrix matrix, Size size) {
        this.amount = amount;
        this.matrix = matrix;
        this.bins = Bins.of(values(), amount);
        double widest = size.width() * size.pick(WIDE_NAMES, NARROW_NAMES);
        this.names = new RowNames(matrix.rows().stream().map(Line::name).toList(), widest, ROW);
        double left = names.width();
        double column = (size.width() - left - 1) / matrix.columns().size();
        this.heads = new ColumnHeads(matrix, column, size.width());
        double top = BinKey.HEIGHT + (matrix.time().isPresent() ? HEADS : heads.above());
        double bottom = 2 + (matrix.time().isPresent() ? 0 : heads.below());
        this.frame = Frame.of(size, (int) Math.ceil(top + names.height() + bottom), left, top, 1, bottom);
    }

    private double[] values() {
        return matrix.rows().stream()
                .flatMapToDouble(row -> Arrays.stream(row.values(0, row.size())))
                .toArray();
    }

    public Drawing picture() {
        List<Layer> layers = new ArrayList<>(BinKey.layers(bins, frame.area().getWidth()));
        layers.add(HouseStyle.chart(plot(), frame));
        layers.addAll(matrix.time().map(grid -> PeriodLabels.above(grid, frame)).orElseGet(() -> heads.layers(frame)));
        boolean hasNumbers = hasNumbers();
        for (int row = 0; row < matrix.rows().size(); row++) {
            Text.Ink ink = matrix.rows().get(row).isQuiet() ? HouseStyle.MUTED_NAME : HouseStyle.NAME;
            layers.addAll(names.layers(row, frame, ink));
            for (int column = 0; hasNumbers && column < matrix.columns().size(); column++) {
                number(row, column, layers);
            }
        }
        return frame.drawing(layers);
    }

    private XYPlot plot() {
        int columns = matrix.columns().size();
        List<double[]> cells = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                double value = matrix.rows().get(row).value(column);
                if (!Double.isNaN(value)) {
                    cells.add(new double[] {column, matrix.rows().size() - 1.0 - row, value});
                }
            }
        }
        NumberAxis domain = HouseStyle.hiddenAxis(-0.5, columns - 0.5);
        NumberAxis range = HouseStyle.hiddenAxis(-0.5, matrix.rows().size() - 0.5);
        return HouseStyle.plot(HouseStyle.points(cells), domain, range, renderer(), frame);
    }

    private XYBlockRenderer renderer() {
        XYBlockRenderer renderer = new XYBlockRenderer();
        // Blocks that touch would show seams.
        renderer.setBlockWidth(BLOCK_WIDTH);
        renderer.setBlockHeight(BLOCK_HEIGHT);
        renderer.setPaintScale(new Steps(bins));
        return renderer;
    }

    private boolean hasNumbers() {
        double widest = 0;
        for (double value : values()) {
            widest = Math.max(widest, Double.isNaN(value) ? 0 : Text.width(amount.brief(value), NUMBER));
        }
        return widest + 3 <= column() * BLOCK_WIDTH;
    }

    private void number(int row, int column, List<Layer> layers) {
        double value = matrix.rows().get(row).value(column);
        if (Double.isNaN(value) || value == 0) {
            return;
        }
        Text.Ink ink = new Text.Ink(NUMBER, Palette.wordOn(bins.color(value)));
        double x = frame.plot().getX() + column() * (column + 0.5);
        layers.add(Text.centred(amount.brief(value), x, names.middle(row, frame), Text.Align.MIDDLE, ink));
    }

    private double column() {
        return frame.plot().getWidth() / matrix.columns().size();
    }

    /** Colours of values for JFreeChart. */
    private record Steps(Bins bins) implements PaintScale {
        @Override
        public double getLowerBound() {
            return Double.NEGATIVE_INFINITY;
        }

        @Override
        public double getUpperBound() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public Paint getPaint(double value) {
            return bins.color(value);
        }
    }
}
