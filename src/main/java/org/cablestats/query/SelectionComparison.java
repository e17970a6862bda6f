package org.cablestats.query;

import java.nio.file.Path;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Comparison;
import org.cablestats.statistic.Comparisons;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.row.ParquetFile;

/**
 * Questions to one selection that are held against the same questions to others.
 *
 * @param these of the selection
 * @param others of a selection without the cables of the first, as samples that share some tell nothing of how they differ
 */
public record SelectionComparison(Queries these, Queries others) {
    /**
     * A statistic of either selection, group by group.
     *
     * @throws UsageException where the statistic counts no part of a whole, or one that both selections share
     */
    public ResultTable answer(Statistic statistic) {
        Comparison comparison = Comparisons.of(statistic);
        verifyWholes(statistic, these.selection(), others.selection());
        return comparison.conclude(side(these, statistic), side(others, statistic));
    }

    /** Writes the same answer as one Parquet file. */
    public void write(Statistic statistic, Path file) {
        ParquetFile.write(EngineRows.of(answer(statistic), these.session()), file);
    }

    private static Comparison.Side side(Queries queries, Statistic statistic) {
        return new Comparison.Side(queries.answer(statistic), queries.total());
    }

    /**
     * Makes sure that the wholes of a statistic are of different cables. A topic's share is one of the cables of any topic, which selections
     * of two topics have in common.
     *
     * @throws UsageException where they are the same
     */
    public static void verifyWholes(Statistic statistic, Selection these, Selection others) {
        if (new AskedColumns(List.of(statistic)).isNamed(View.CABLES_OF_ANY_TOPIC) && !these.isOfTopicsOf(others)) {
            throw new UsageException("Cannot compare " + statistic.name()
                    + ": it counts cables of any topic, and selections of different topics have these in common");
        }
    }
}
