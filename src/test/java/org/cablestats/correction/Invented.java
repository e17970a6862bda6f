package org.cablestats.correction;

import java.time.LocalDate;
import java.util.List;
import org.cablestats.statistic.ResultCheck;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/** Invented statistics and cables. */
final class Invented {
    private Invented() {}

    /** Cables and their share, by a column that says which cables a row counts, or does not. */
    static Statistic statistic(String column, boolean selects) {
        return new Statistic(
                "cables-by-" + column,
                "Cables by " + column,
                "How many?",
                "one each",
                List.of(
                        new DeclaredColumn(column, column.equals("year") ? "int" : "string", ""),
                        new DeclaredColumn("cables", "bigint", ""),
                        new DeclaredColumn("share", "double", "")),
                List.of(new ResultCheck.Unique(List.of(column))),
                null,
                List.of(),
                null,
                selects ? List.of(column) : List.of(),
                "SELECT 1",
                "x.sql",
                1);
    }

    static CableKeys cable(String day, String origin, String... topics) {
        return new CableKeys(LocalDate.parse(day), origin, "KZ", "SECRET", List.of(topics));
    }

    static CableMove move(Cause cause, String id, @Nullable CableKeys before, @Nullable CableKeys now) {
        return new CableMove(cause, id, now == null ? 0 : 2, before, now);
    }

    static StateChange change(CableMove... moves) {
        return new StateChange(
                null,
                List.of(moves),
                List.of(new StateChange.LoadNote(2, LocalDate.of(2026, 11, 3), List.of("late.csv"))));
    }
}
