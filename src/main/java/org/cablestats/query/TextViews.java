package org.cablestats.query;

import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** Paragraphs and spans of the cables, one a row, with their words. */
final class TextViews {
    private TextViews() {}

    /** Makes the views known to a session that knows {@code cables}. */
    static void register(SparkSession session) {
        parts(session, View.PARAGRAPHS, "each.number, each.mark");
        parts(session, View.SPANS, "each.kind");
    }

    /**
     * One row for each item of a list of the cables. All texts of a cable come from one call for its body, and from none where a
     * question does not ask for them.
     */
    private static void parts(SparkSession session, View view, String columns) {
        String sql = String.format(Locale.ROOT, """
                SELECT id, created, origin, classification, %2$s, each.start, each.end,
                       texts[place] AS text, lines[place] AS lines
                FROM (SELECT *, texts_between(body, %1$s.start, %1$s.end) AS texts,
                             lines_between(body, %1$s.start, %1$s.end) AS lines
                      FROM cables)
                LATERAL VIEW posexplode(%1$s) exploded AS place, each
                """, view.label(), columns);
        session.sql(sql).createOrReplaceTempView(view.label());
    }
}
