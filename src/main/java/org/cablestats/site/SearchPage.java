package org.cablestats.site;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.scan.TextRange;
import org.cablestats.job.HitColumns;
import org.cablestats.query.Selection;
import org.cablestats.result.Days;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.search.hit.Hit;
import org.cablestats.search.hit.Hits;
import org.cablestats.search.words.Excerpt;
import org.cablestats.topic.Topic;

/**
 * Passages with words that were looked for.
 *
 * @param query as it was typed; empty where nothing was looked for yet
 * @param counted how many were found; empty where nothing was looked for yet
 * @param shown those on this page
 */
record SearchPage(
        String query, String counted, SelectionFields fields, List<Shown> shown, Steps steps, ResultTable data)
        implements SitePage {
    /** A piece of an excerpt, marked where it was looked for. */
    record Piece(String words, boolean marked) {}

    /**
     * A passage on the page.
     *
     * @param id of its cable
     * @param link to its cable
     * @param facts when and where it was written, and the paragraph
     */
    record Shown(String id, String link, String facts, List<Piece> pieces) {}

    /** Before anything is looked for. */
    static SearchPage empty(Selection selection, List<Topic> topics, Link link) {
        return new SearchPage(
                "",
                "",
                SelectionFields.of(selection, topics),
                List.of(),
                Steps.of(1, 0, link),
                ListedColumn.table(HitColumns.ALL, List.of()));
    }

    static SearchPage of(
            String query, Hits hits, Selection selection, List<Topic> topics, int page, Link link, int snapshot) {
        List<Hit> here = hits.first().stream().skip(Steps.first(page)).toList();
        return new SearchPage(
                query,
                counted(hits),
                SelectionFields.of(selection, topics),
                here.stream().map(hit -> shown(hit, snapshot)).toList(),
                Steps.of(page, hits.passages(), link),
                ListedColumn.table(HitColumns.ALL, here));
    }

    private static String counted(Hits hits) {
        return hits.passages() == 0
                ? "No passage has this"
                : Numbers.counted(hits.passages(), "passage") + " of " + Numbers.counted(hits.cables(), "cable")
                        + ", the earliest first";
    }

    private static Shown shown(Hit hit, int snapshot) {
        String facts = String.join(
                " · ",
                hit.created() == null ? "date unknown" : Days.MINUTE.format(hit.created()),
                hit.origin() == null ? "origin unknown" : hit.origin(),
                hit.paragraph() == null ? "outside of paragraphs" : "paragraph " + hit.paragraph());
        return new Shown(hit.id(), Link.to("/cables/" + hit.id(), snapshot).toString(), facts, pieces(hit.excerpt()));
    }

    /** An excerpt cut at its marks. */
    static List<Piece> pieces(Excerpt excerpt) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (TextRange mark : excerpt.marks()) {
            pieces.add(new Piece(excerpt.text().substring(end, mark.start()), false));
            pieces.add(new Piece(excerpt.text().substring(mark.start(), mark.end()), true));
            end = mark.end();
        }
        pieces.add(new Piece(excerpt.text().substring(end), false));
        return pieces;
    }

    @Override
    public String template() {
        return "search";
    }

    @Override
    public String title() {
        return "Search";
    }
}
