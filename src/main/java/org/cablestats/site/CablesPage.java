package org.cablestats.site;

import java.util.List;
import org.cablestats.query.Selection;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.topic.Topic;

/**
 * The cables of a selection, the earliest first.
 *
 * @param total number of cables on all pages
 */
record CablesPage(long total, SelectionFields fields, TablePart table, Steps steps, ResultTable data)
        implements SitePage {

    static CablesPage of(
            Corpus.Slice slice, Selection selection, List<Topic> topics, int page, Link link, int snapshot) {
        ResultTable rows = slice.rows();
        int id = rows.index("id");
        TablePart table = TablePart.of(rows, row -> Link.to("/cables/" + row.get(id), snapshot));
        return new CablesPage(
                slice.total(), SelectionFields.of(selection, topics), table, Steps.of(page, slice.total(), link), rows);
    }

    /** How many there are. */
    public String counted() {
        return total == 0
                ? "No cable of this snapshot is in the selection"
                : Numbers.counted(total, "cable") + ", the earliest first";
    }

    @Override
    public String template() {
        return "cables";
    }

    @Override
    public String title() {
        return "Cables";
    }
}
