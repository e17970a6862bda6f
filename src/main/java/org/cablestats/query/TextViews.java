package org.cablestats.query;

import org.apache.spark.sql.SparkSession;

/** Paragraphs and spans of the cables, one a row, with their words. */
final class TextViews {
    // All texts of a cable come from one call for its body, and from none where a question does not ask for them.
    private static final String PARAGRAPHS = """
            SELECT id, created, origin, classification, each.number, each.mark, each.start, each.end,
                   texts[place] AS text, lines[place] AS lines
            FROM (SELECT *, texts_between(body, paragraphs.start, paragraphs.end) AS texts,
                         lines_between(body, paragraphs.start, paragraphs.end) AS lines
                  FROM cables)
            LATERAL VIEW posexplode(paragraphs) exploded AS place, each
            """;

    private static final String SPANS = """
            SELECT id, created, origin, classification, each.kind, each.start, each.end,
                   texts[place] AS text, lines[place] AS lines
            FROM (SELECT *, texts_between(body, spans.start, spans.end) AS texts,
                         lines_between(body, spans.start, spans.end) AS lines
                  FROM cables)
            LATERAL VIEW posexplode(spans) exploded AS place, each
            """;

    private TextViews() {}

    /** Makes the views known to a session that knows {@code cables}. */
    static void register(SparkSession session) {
        session.sql(PARAGRAPHS).createOrReplaceTempView(View.PARAGRAPHS.label());
        session.sql(SPANS).createOrReplaceTempView(View.SPANS.label());
    }
}
