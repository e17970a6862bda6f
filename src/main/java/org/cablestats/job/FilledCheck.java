package org.cablestats.job;

import java.util.List;
import org.cablestats.run.RunCheck;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.CableColumns;

/** How many cables have a value in a column: at least this share of them, 0 to 1. */
record FilledCheck(String column, double share, String place) implements Check {
    @Override
    public RunCheck verdict(Facts facts) {
        double found = facts.cables() == 0 ? 0 : (double) facts.filled(column) / facts.cables();
        return new RunCheck(
                "column '" + column + "': " + Share.roundedDown(found) + " of the cables have a value in it",
                found,
                "at least " + share,
                found >= share);
    }

    @Override
    public List<String> faults() {
        List<String> columns = CableColumns.ALL.stream().map(CableColumn::name).toList();
        return Check.unknown(this, "column '" + column + "' of cables", column, columns);
    }
}
