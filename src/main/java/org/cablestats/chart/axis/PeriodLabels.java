package org.cablestats.chart.axis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.chart.data.PeriodLength;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Text;
import org.cablestats.language.Words;

/** Names of periods under or over columns: as many as fit, at round ones. */
public final class PeriodLabels {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 500, 1000, 5000};
    private static final double GAP = 8;
    private static final double BELOW = 14;
    private static final double ABOVE = 12;

    private PeriodLabels() {}

    /** Below the plot. */
    public static List<Layer> below(TimeGrid grid, Frame frame) {
        return at(grid, frame, frame.plot().getMaxY() + BELOW);
    }

    /** Above the plot. */
    public static List<Layer> above(TimeGrid grid, Frame frame) {
        return at(grid, frame, frame.plot().getY() - ABOVE);
    }

    /** The first and the last year below the plot, within its width; of less than a year, the first and the last period. */
    public static List<Layer> ends(TimeGrid grid, Frame frame) {
        int[] years = IntStream.range(0, grid.size())
                .filter(i -> grid.periods().get(i).getDayOfYear() == 1)
                .toArray();
        boolean isYears = years.length > 1 || grid.step() == PeriodLength.YEAR;
        int first = isYears ? years[0] : 0;
        int last = isYears ? years[years.length - 1] : grid.size() - 1;
        List<Layer> layers = new ArrayList<>();
        for (int period : first == last ? List.of(first) : List.of(first, last)) {
            String label = label(
                    isYears ? PeriodLength.YEAR : grid.step(), grid.periods().get(period), grid.words());
            double within = Text.within(frame, label, HouseStyle.LABEL, frame.x(TimeAxis.share(grid, period)));
            double middle = frame.plot().getMaxY() + BELOW;
            layers.add(Text.centred(label, within, middle, Text.Align.MIDDLE, HouseStyle.MUTED));
        }
        return layers;
    }

    private static List<Layer> at(TimeGrid grid, Frame frame, double middle) {
        List<String> labels = grid.periods().stream()
                .map(day -> label(grid.step(), day, grid.words()))
                .toList();
        double column = frame.plot().getWidth() / grid.size();
        double least = (Text.widest(labels, HouseStyle.LABEL) + GAP) / column;
        int step =
                Arrays.stream(STEPS).filter(each -> each >= least).findFirst().orElse(STEPS[STEPS.length - 1]);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            if (number(grid, i) % step == 0) {
                double x = frame.plot().getX() + column * (i + 0.5);
                layers.add(Text.centred(labels.get(i), x, middle, Text.Align.MIDDLE, HouseStyle.MUTED));
            }
        }
        return layers;
    }

    /** What must be a multiple of the step: the year itself, or the place in the row. */
    private static int number(TimeGrid grid, int period) {
        return grid.step() == PeriodLength.YEAR ? grid.periods().get(period).getYear() : period;
    }

    private static String label(PeriodLength step, LocalDate day, Words words) {
        return switch (step) {
            case YEAR -> step.label(day, words);
            case MONTH -> words.days().shortMonth(day);
            case WEEK, DAY -> words.days().shortDay(day);
        };
    }
}
