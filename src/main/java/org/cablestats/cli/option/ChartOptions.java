package org.cablestats.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.cli.console.Console;
import org.cablestats.definition.Problems;
import org.cablestats.disk.Access;
import org.cablestats.fault.Permission;
import org.cablestats.job.Form;
import org.cablestats.job.Forms;
import org.cablestats.language.Language;
import org.cablestats.language.Words;
import org.cablestats.report.AskedChart;
import org.cablestats.report.file.Format;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an answer is drawn, and where the picture goes. */
public final class ChartOptions implements Options {
    private static final List<Format> FORMATS = List.of(Format.PNG, Format.SVG, Format.PDF);

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "time-series, bar, stacked-area, stacked-share, heat-map, dot-map, small-multiples, dumbbell, slope,"
                            + " histogram, choropleth or calendar")
    private @Nullable String kind;

    @Option(
            names = "--x",
            paramLabel = "COLUMN",
            description =
                    "column of the periods, names or, of a histogram, numbers (default: the first that holds such)")
    private @Nullable String x;

    @Option(
            names = "--y",
            paramLabel = "COLUMN",
            description = "column of the values (default: the first of other numbers)")
    private @Nullable String y;

    @Option(
            names = "--series",
            paramLabel = "COLUMN",
            description = "column that tells lines, parts, rows or panels apart (default: the only other one of names"
                    + " or periods, where the kind takes one)")
    private @Nullable String series;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "names or series to show at most (default: as many as the kind holds)")
    private @Nullable Integer top;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "title in place of the one that is derived from the numbers")
    private @Nullable String title;

    @Option(
            names = "--unit",
            paramLabel = "WORDS",
            description = "what the values count or measure: 'words', 'person/people' (default: what the statistic"
                    + " declares, else the column's name)")
    private @Nullable String unit;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "en or de: of all that the picture says (default: ${DEFAULT-VALUE})")
    private Language language = Language.EN;

    @Option(names = "--into", paramLabel = "FILE", description = "the picture: chart.png, chart.svg or chart.pdf")
    private @Nullable Path into;

    private @Nullable AskedChart chart;

    @Override
    public void check(Program program, Problems mistakes) {
        if (kind == null) {
            mistakes.add("Cannot draw: no --kind is given (expected one of " + Forms.CHART_KIND.expected() + ")");
        }
        ChartKind named = Forms.CHART_KIND.read("--kind", kind, mistakes::add);
        Unit counted = Forms.UNIT.read("--unit", unit, mistakes::add);
        if (title != null && title.isBlank()) {
            mistakes.add(Form.mistake("--title", title, "words, or no --title"));
        }
        Format format = into == null ? null : format("--into", into, mistakes);
        if (into == null) {
            mistakes.add("Cannot draw: no --into is given (expected FILE.png, FILE.svg or FILE.pdf)");
        }
        if (named != null && format != null) {
            chart = new AskedChart(named, x, y, series, top, counted, title, format);
        }
    }

    /** What a picture's name ends in; null after complaining that it tells none. */
    public static @Nullable Format format(String option, Path picture, Problems mistakes) {
        String name = picture.toString();
        for (Format each : FORMATS) {
            if (name.toLowerCase(Locale.ROOT).endsWith("." + each.name().toLowerCase(Locale.ROOT))) {
                Permission.verifyFile(picture);
                return each;
            }
        }
        mistakes.add(Form.mistake(option, name, "a name that ends in .png, .svg or .pdf"));
        return null;
    }

    /** In which it is told. */
    public Words words(Program program) {
        return Words.read(language, program.workplace().languages());
    }

    /** What is asked for; null after complaining of it. */
    public @Nullable AskedChart chart() {
        return chart;
    }

    /** Writes the picture and prints its path. */
    public void write(byte[] picture, Console console) {
        write(picture, Objects.requireNonNull(into), console);
    }

    /** Writes a picture and prints its path. */
    public static void write(byte[] picture, Path file, Console console) {
        AnswerFile.write(file, console, part -> Access.PRIVATE.write(part, picture));
    }
}
