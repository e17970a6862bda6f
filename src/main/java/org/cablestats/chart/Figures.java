package org.cablestats.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.Countries;
import org.cablestats.chart.data.DayGrid;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Histogram;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Matrix;
import org.cablestats.chart.data.Moment;
import org.cablestats.chart.data.Pairs;
import org.cablestats.chart.data.PeriodLength;
import org.cablestats.chart.data.Places;
import org.cablestats.chart.data.Ranking;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.Slopes;
import org.cablestats.chart.data.Stack;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.chart.data.TimeReader;
import org.cablestats.chart.picture.BarPicture;
import org.cablestats.chart.picture.CalendarPicture;
import org.cablestats.chart.picture.ColumnPicture;
import org.cablestats.chart.picture.CountryPicture;
import org.cablestats.chart.picture.HeatPicture;
import org.cablestats.chart.picture.HistogramPicture;
import org.cablestats.chart.picture.MapPicture;
import org.cablestats.chart.picture.PairPicture;
import org.cablestats.chart.picture.PanelPicture;
import org.cablestats.chart.picture.SharePicture;
import org.cablestats.chart.picture.SlopePicture;
import org.cablestats.chart.picture.StackPicture;
import org.cablestats.chart.picture.TimePicture;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.KeyEntry;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Typeface;
import org.cablestats.chart.words.BarWords;
import org.cablestats.chart.words.CountryWords;
import org.cablestats.chart.words.DayWords;
import org.cablestats.chart.words.FigureWords;
import org.cablestats.chart.words.HeatWords;
import org.cablestats.chart.words.HistogramWords;
import org.cablestats.chart.words.MapWords;
import org.cablestats.chart.words.PairWords;
import org.cablestats.chart.words.PanelWords;
import org.cablestats.chart.words.ShareWords;
import org.cablestats.chart.words.SlopeWords;
import org.cablestats.chart.words.StackWords;
import org.cablestats.chart.words.TimeWords;
import org.cablestats.language.Words;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/** Draws results: of each kind of chart how its table is read, told and drawn. */
public final class Figures {
    /** More lines than this are a thicket, even grey ones. */
    private static final int MOST_LINES = 12;

    private static final int MOST_PANELS = 12;

    /** What fits a page. */
    private static final int MOST_BARS = 40;

    private static final int MOST_PAIRS = 20;

    private static final int MOST_YEARS = 4;

    private static final int MOST_SLOPES = 12;

    private static final int MOST_COLUMNS = 120;

    /** Columns of parts become too thin beyond. */
    private static final int MOST_SHARES = 60;

    private static final int FEWEST_FOR_AREAS = 3;

    private static final String BOUNDARIES =
            "Boundaries: Natural Earth (public domain), as drawn there; they imply no position of ours.";

    private Figures() {}

    /** A result as a figure whose words are English. */
    public static Figure draw(ChartDefinition definition, ResultTable table, long total, @Nullable LocalDate latest) {
        return draw(definition, table, total, latest, Words.ENGLISH);
    }

    /**
     * A result as a figure.
     *
     * @param definition what to draw; its columns exist in the table
     * @param table the result
     * @param total number of cables in the selection, for shares
     * @param latest date of the latest cable: a year that ends later is said to be partial and is not compared with whole ones; null where it
     *     is not known: then a last year with less than half of the year before is left out of comparisons
     * @param words of the language that it is told in
     * @throws org.cablestats.fault.UsageException where a column does not hold what the kind of chart needs
     */
    public static Figure draw(
            ChartDefinition definition, ResultTable table, long total, @Nullable LocalDate latest, Words words) {
        Typeface.prepare();
        Request request = Request.of(definition, table, total, latest, words);
        return switch (definition.kind()) {
            case TIME_SERIES -> lines(request);
            case BAR -> bars(request);
            case STACKED_AREA -> areas(request);
            case STACKED_SHARE -> shares(request);
            case DOT_MAP -> map(request);
            case HEAT_MAP -> heat(request);
            case SMALL_MULTIPLES -> panels(request);
            case DUMBBELL -> pairs(request);
            case SLOPE -> slopes(request);
            case HISTOGRAM -> histogram(request);
            case CHOROPLETH -> countries(request);
            case CALENDAR -> days(request);
        };
    }

    private static Figure lines(Request request) {
        TimeGrid all = TimeReader.read(request);
        TimeGrid grid = all.known().first(request.top(MOST_LINES));
        FigureWords words = new TimeWords(request, grid, all, "Line chart: {0}.").words();
        Function<Size, Drawing> picture = size -> new TimePicture(request, grid, size).picture();
        return Figure.of(words, grid.isEmpty(), grid.only(), picture);
    }

    private static Figure bars(Request request) {
        Ranking ranking = Ranking.read(request, MOST_BARS);
        if (ranking.order().isMaybeTime() && Moment.isTime(request)) {
            return columns(request);
        }
        BarWords words = new BarWords(request, ranking);
        Function<Size, Drawing> picture = size -> new BarPicture(request, ranking, words.hasShares(), size).picture();
        return Figure.of(words.words(), ranking.isEmpty(), ranking.only(), picture);
    }

    /** Bars of years and months: columns in their order. */
    private static Figure columns(Request request) {
        TimeGrid read = TimeReader.read(request.withoutSeries());
        TimeGrid grid = read.size() > MOST_COLUMNS && request.amount().isCount() ? read.years() : read;
        FigureWords words = new TimeWords(request.withoutSeries(), grid, grid, "Column chart: {0}.").words();
        Function<Size, Drawing> picture = size -> new ColumnPicture(request, grid, size).picture();
        return Figure.of(words, grid.isEmpty(), grid.only(), picture);
    }

    private static Figure areas(Request request) {
        Stack stack = Stack.read(request);
        TimeGrid parts = stack.parts();
        int solid = FullPeriods.lastWhole(parts, request.latest());
        FigureWords words = new StackWords(request, stack).words();
        Function<Size, Drawing> picture =
                size -> new StackPicture(stack, parts, request.amount(), solid, size).picture();
        return Figure.of(words, stack.isEmpty(), parts.only(), picture);
    }

    /** Columns of years, areas of shorter periods. */
    private static Figure shares(Request request) {
        Stack stack = Stack.read(request);
        FigureWords words = new ShareWords(request, stack).words();
        TimeGrid shares = stack.shares();
        int solid = FullPeriods.lastWhole(shares, request.latest());
        boolean isYears = shares.step() == PeriodLength.YEAR && shares.size() <= MOST_SHARES;
        if (!stack.isEmpty() && (isYears || shares.size() < FEWEST_FOR_AREAS)) {
            Function<Size, Drawing> columns = size -> new SharePicture(stack, solid, size).picture();
            return Figure.of(words, false, stack.only(), columns).withKey(stack.key());
        }
        Function<Size, Drawing> areas =
                size -> new StackPicture(stack, shares, Amount.shares(request.words()), solid, size).picture();
        return Figure.of(words, stack.isEmpty(), null, areas);
    }

    private static Figure map(Request request) {
        Places places = Places.read(request);
        boolean isEmpty = places.places().isEmpty();
        FigureWords words = new MapWords(request, places).words();
        Function<Size, Drawing> picture = size -> new MapPicture(request, places, size).picture();
        Figure figure = Figure.of(words, isEmpty, places.only(), picture);
        return isEmpty ? figure : figure.withNote(request.words().say(BOUNDARIES));
    }

    private static Figure heat(Request request) {
        Matrix matrix = Matrix.read(request);
        HeatWords words = new HeatWords(request, matrix);
        List<Line> whole = matrix.whole(request.amount());
        Matrix drawn = whole.size() == matrix.rows().size() ? matrix : matrix.without(whole);
        Function<Size, Drawing> picture = size -> new HeatPicture(request.amount(), drawn, size).picture();
        Figure figure = Figure.of(words.words(), matrix.isEmpty(), words.only(), picture);
        return drawn.equals(matrix) ? figure : figure.withNote(words.notDrawn(whole));
    }

    private static Figure panels(Request request) {
        TimeGrid all = TimeReader.read(request);
        TimeGrid grid = all.known().first(request.top(MOST_PANELS));
        FigureWords words = new PanelWords(request, grid, all).words();
        Function<Size, Drawing> picture = size -> new PanelPicture(request, grid, size).picture();
        return Figure.of(words, grid.isEmpty(), grid.only(), picture);
    }

    private static Figure slopes(Request request) {
        TimeGrid all = TimeReader.read(request);
        TimeGrid grid = all.known().first(request.top(MOST_SLOPES));
        Slopes slopes = Slopes.read(request, grid);
        FigureWords words = new SlopeWords(request, slopes, grid, all).words();
        Function<Size, Drawing> picture = size -> new SlopePicture(slopes, request.amount(), size).picture();
        return Figure.of(words, slopes.isEmpty(), slopes.isEmpty() ? grid.only() : slopes.only(), picture);
    }

    private static Figure countries(Request request) {
        Countries countries = Countries.read(request);
        FigureWords words = new CountryWords(request, countries).words();
        Function<Size, Drawing> picture = size -> new CountryPicture(countries, request.amount(), size).picture();
        Figure figure = Figure.of(words, countries.isEmpty(), countries.only(), picture);
        return countries.isEmpty() ? figure : figure.withNote(request.words().say(BOUNDARIES));
    }

    private static Figure days(Request request) {
        DayGrid grid = DayGrid.read(request, MOST_YEARS);
        FigureWords words = new DayWords(request, grid).words();
        Function<Size, Drawing> picture = size -> new CalendarPicture(grid, size).picture();
        return Figure.of(words, grid.isEmpty(), grid.only(), picture);
    }

    private static Figure histogram(Request request) {
        Histogram histogram = Histogram.read(request);
        FigureWords words = new HistogramWords(request, histogram).words();
        Function<Size, Drawing> picture = size -> new HistogramPicture(histogram, request.amount(), size).picture();
        return Figure.of(words, histogram.isEmpty(), histogram.only(), picture);
    }

    private static Figure pairs(Request request) {
        Pairs pairs = Pairs.read(request, MOST_PAIRS);
        PairWords words = new PairWords(request, pairs);
        Function<Size, Drawing> picture = size -> new PairPicture(pairs, request.amount(), size).picture();
        Figure figure = Figure.of(words.words(), pairs.isEmpty(), pairs.only(), picture);
        return pairs.isEmpty()
                ? figure
                : figure.withKey(IntStream.range(0, words.sides().size())
                        .mapToObj(side -> new KeyEntry(
                                PairPicture.COLORS.get(side), words.sides().get(side)))
                        .toList());
    }
}
