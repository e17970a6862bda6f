package org.cablestats.report.delivered;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cablestats.chart.Figure;
import org.cablestats.fault.PrintableText;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Page.CsvFile;
import org.cablestats.result.Numbers;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/** What to read before the rows of a section are used elsewhere, in Markdown. */
record BundleText(Page page) {
    private static final String RIGHTS = """
            The rows are counts and what follows from them; cablestats, which made them, claims no rights in them. Works of the
            government of the United States have no copyright there (17 U.S.C. 105); elsewhere that may be otherwise. Who gives
            the numbers on should name the run above, so that they can be made again.""";

    /** The text. */
    String of(CsvFile csv, Statistic statistic, @Nullable Figure figure) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + (figure == null ? csv.heading() : figure.title()));
        if (figure != null) {
            blocks.add(figure.subtitle() + ".");
        }
        if (figure != null && figure.note() != null) {
            blocks.add(figure.note());
        }
        blocks.add("Of the report \"" + page.title() + "\", section \"" + csv.heading() + "\". " + all(csv) + ": `"
                + csv.name() + "`.");
        blocks.add("## What is counted");
        blocks.add(PrintableText.of(statistic.question()) + " One row: " + PrintableText.of(statistic.row()) + ".");
        blocks.add("## Columns");
        blocks.add("| Column | Type | Unit | Meaning |\n|---|---|---|---|\n"
                + statistic.columns().stream().map(BundleText::row).collect(Collectors.joining("\n")));
        blocks.add(
                "CSV as RFC 4180 has it, in UTF-8, with a row of column names. An empty cell is a value that is not known,"
                        + " which is not nought.");
        blocks.add("## Source and method");
        blocks.addAll(page.method().paragraphs());
        blocks.add(facts());
        blocks.add("## Rights");
        blocks.add(RIGHTS);
        return String.join("\n\n", blocks) + "\n";
    }

    private static String all(CsvFile csv) {
        return csv.size() == 1 ? "The one row" : "All " + Numbers.counted(csv.size(), "row");
    }

    private static String row(DeclaredColumn column) {
        String unit = column.isNumber() ? column.unit().plural() : "";
        return "| `" + column.name() + "` | " + column.type() + " | " + cell(unit) + " | " + cell(column.meaning())
                + " |";
    }

    private static String cell(String text) {
        return PrintableText.of(text).replace("|", "\\|");
    }

    private String facts() {
        return page.method().facts().stream()
                .map(fact -> "- " + fact.name() + ": " + fact.value())
                .collect(Collectors.joining("\n"));
    }
}
