package org.cablestats.cli.print;

import org.cablestats.method.MethodCall;
import org.cablestats.statistic.ResultCheck;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;

/** A statistic as a person reads it: what it asks, what its numbers mean, and how they are counted. */
public final class StatisticPage {
    private StatisticPage() {}

    public static void print(Statistic statistic, FieldSheet sheet) {
        sheet.title(statistic.name() + "  " + statistic.title());
        sheet.row("question", statistic.question());
        sheet.row("row", statistic.row());
        sheet.heading("Columns", "");
        statistic.columns().forEach(column -> sheet.row(column.name(), words(column)));
        sheet.heading("Checks", "");
        statistic.checks().stream().map(ResultCheck::written).forEach(sheet::text);
        if (statistic.method() != null) {
            print(statistic.method(), sheet);
        }
        if (!statistic.selects().isEmpty()) {
            sheet.heading("Rows lead to their cables by", String.join(", ", statistic.selects()));
        }
        if (!statistic.uses().isEmpty()) {
            sheet.heading("Uses", "");
            statistic.uses().forEach(used -> sheet.row(used.table(), "the answer of " + used.name()));
        }
        sheet.heading("SQL", statistic.file());
        sheet.lines(statistic.sql());
        sheet.heading("Example", "");
        sheet.lines("cablestats query " + statistic.name() + " --format csv");
    }

    private static String words(DeclaredColumn column) {
        boolean isCounted = column.isNumber() && column.unit().isSaid();
        String unit = isCounted ? " [" + column.unit().plural() + "]" : "";
        return column.type() + unit + ": " + column.meaning();
    }

    private static void print(MethodCall call, FieldSheet sheet) {
        sheet.heading("Method", call.method().name() + " " + String.join(" ", call.written()));
        sheet.row("meaning", call.method().meaning());
        call.method().roles().forEach(role -> sheet.row(role.name(), role.meaning()));
        sheet.row("source", call.method().source());
    }
}
