package org.cablestats.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.cablestats.chart.Figure;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.KeyEntry;
import org.cablestats.chart.style.Typeface;
import org.cablestats.language.Language;
import org.cablestats.language.Words;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.delivered.Basis;
import org.cablestats.report.file.Companions;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Pages;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Provenance;
import org.cablestats.report.page.Trail;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/** A small report with a plain stand-in for charts, so that these tests change only when reports do. */
public final class Samples {
    public static final Provenance PROVENANCE = new Provenance(
            "0a1b2c3d4e5f",
            7,
            "9f2c41d07be5a8836c1f0e0b7720cd19a1f3be1244c0a87b3a5d9ee6014f1be0",
            "5b1d9e0c77a2402f9b0c2d6e1a7f3384d5c6b7a8091e2f3041526374859607a8",
            0,
            "0.1.0",
            LocalDate.of(2010, 2, 28),
            LocalDate.of(2026, 11, 3),
            List.of("cables.csv"),
            4321,
            null,
            Map.of());

    public static final Companions COMPANIONS = new Companions("overview", EnumSet.allOf(Format.class));

    public static final ChartDefinition BARS =
            new ChartDefinition(ChartKind.BAR, "origin", "cables", null, 20, Unit.of("cables"));

    public static final ResultTable ORIGINS = table(
            List.of(new Column("origin", "string"), new Column("cables", "bigint")),
            List.of(row("Embassy Alpha", 1918L), row("Embassy Beta", 1203L), row("Consulate Gamma", 2L)));

    public static final ResultTable YEARS = table(
            List.of(new Column("year", "int"), new Column("cables", "bigint"), new Column("secret_share", "double")),
            List.of(row(2008L, 3000L, 0.25), row(2009L, 1321L, null)));

    static final List<Statistic> STATISTICS = List.of(
            statistic("cables-by-origin", ORIGINS, "Where do they come from?"),
            statistic("cables-by-year", YEARS, "When were they sent?"));

    private Samples() {}

    private static Statistic statistic(String name, ResultTable rows, String question) {
        List<DeclaredColumn> columns = rows.columns().stream()
                .map(column -> new DeclaredColumn(column.name(), column.type(), "the " + column.name() + " | of them"))
                .toList();
        return new Statistic(name, name, question, "one each", columns, List.of(), null, "SELECT 1", name + ".sql", 1);
    }

    /** The picture of the small report's first section. */
    public static Figure figure() {
        return Objects.requireNonNull(page().parts().get(0).figure());
    }

    /** The files of the small report by their paths. */
    public static Map<String, byte[]> files(Set<Format> formats, Paper paper) {
        return new ReportWriter(definition(), page(), PROVENANCE, Basis.NONE)
                .files(new Delivery(formats, paper, Path.of("")), remark -> {});
    }

    public static Delivery delivery(Path into, Format... formats) {
        return new Delivery(Set.of(formats), Paper.A4, into);
    }

    public static ResultTable table(List<Column> columns, List<List<@Nullable Object>> rows) {
        return new ResultTable(columns, rows);
    }

    public static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    public static ReportDefinition definition() {
        Section first = new Section(
                "Where the cables come from",
                "Fifteen of the posts sent a quarter after 2006.",
                "cables-by-origin",
                BARS,
                2,
                6,
                7);
        Section second = new Section("When they were sent", null, "cables-by-year", null, 10, 10, 10);
        return new ReportDefinition(
                        "overview",
                        "Overview of the corpus",
                        "What it holds, by post and year.",
                        null,
                        null,
                        List.of(first, second),
                        "reports/overview.yaml",
                        1)
                .with(STATISTICS, List.of());
    }

    public static Map<String, ResultTable> results() {
        return Map.of("cables-by-origin", ORIGINS, "cables-by-year", YEARS);
    }

    public static Page page() {
        return Pages.of(definition(), results(), PROVENANCE, Samples::draw, Trail.NONE);
    }

    /** A site that rows of the small report lead to, whose names come from the data. */
    public static final Trail TRAIL = new Trail(
            "http://127.0.0.1:8080",
            null,
            List.of(),
            (statistic, columns, row) -> row.get(0) instanceof String origin
                    ? "http://127.0.0.1:8080/cables?a=1&origin=" + origin.replace(' ', '+')
                    : null);

    /** The small report with rows that lead somewhere. */
    public static Page ledPage() {
        return Pages.of(definition(), results(), PROVENANCE, Samples::draw, TRAIL);
    }

    /** The small report in German, whose own texts nobody translated. */
    public static ReportDefinition germanDefinition() {
        return definition().in(Words.read(Language.DE, Path.of("reports", "languages")));
    }

    public static Page germanPage() {
        return Pages.of(germanDefinition(), results(), PROVENANCE, Samples::draw, TRAIL);
    }

    /** A chart that shows one bar for each row and names the first. */
    public static Figure draw(ChartDefinition definition, ResultTable table) {
        String first = String.valueOf(table.rows().get(0).get(0));
        return new Figure(
                first + " sent the most",
                "Cables by origin, all years",
                "Bars: " + first + " is the longest of " + table.rows().size() + ".",
                bars(table, 680),
                bars(table, 360),
                List.of(new KeyEntry(new Color(0x0072B2), "Cables"), new KeyEntry(Color.GRAY, "Rest")),
                "Made of " + PROVENANCE.cables() + " invented cables.",
                null,
                null);
    }

    private static Drawing bars(ResultTable table, int width) {
        int height = 30 * table.rows().size();
        return new Drawing(width, height, List.of(graphics -> {
            graphics.setFont(Typeface.SEMIBOLD.at(12));
            IntStream.range(0, table.rows().size()).forEach(i -> {
                graphics.setColor(new Color(0x0072B2));
                graphics.fill(new Rectangle2D.Double(120, 30.0 * i + 4, (width - 200) / (i + 1.0), 22));
                graphics.setColor(new Color(0x16202A));
                graphics.drawString(String.valueOf(table.rows().get(i).get(0)), 4, 30 * i + 19);
            });
            graphics.setStroke(new BasicStroke(0.75f));
            graphics.draw(new Line2D.Double(120, 0, 120, height));
        }));
    }

    /** Where the numbers of a run come from. */
    public static Provenance run(String id, int snapshot, long cables, @Nullable String selection) {
        Provenance some = PROVENANCE;
        return new Provenance(
                id,
                snapshot,
                some.corpusDigest(),
                some.dictionaryDigest(),
                some.model(),
                some.version(),
                some.latest(),
                some.produced(),
                some.archive(),
                cables,
                selection,
                Map.of());
    }
}
