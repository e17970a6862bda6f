package org.cablestats.report.page;

import java.util.Map;
import java.util.Set;
import org.cablestats.chart.data.Order;
import org.cablestats.language.Words;
import org.cablestats.result.ResultTable;

/** Stored values that a page calls by the words of the trade; CSV files keep them as they are stored. */
public final class Wording {
    /** Allied Communications Publications 127 and 126 are the formats of teletype headers. */
    private static final Map<String, String> HEADERS = Map.of(
            "acp127", "ACP-127",
            "acp126", "ACP-126",
            "partial", "Partial extract",
            "distribution", "Distribution header",
            "other", "Other header",
            "all", "All cables");

    /** What stands in cables themselves, which are in English, and the official meanings of TAGS. */
    private static final Set<String> OTHER =
            Set.of("subject", "word", "phrase", "term", "keyword", "before", "after", "body", "theme", "meaning");

    /** What charts and findings know the order and the meaning of by its English words. */
    private static final Set<String> ORDERED = Set.of("weekday", "verdict");

    private Wording() {}

    /** The table in these words. */
    public static ResultTable of(ResultTable table, Words words) {
        return table.withTexts((column, stored) -> switch (column) {
            case "header_kind" -> words.name(HEADERS.getOrDefault(stored, stored));
            case "reason" -> words.name(stored.replace('_', ' '));
            default -> OTHER.contains(column) || ORDERED.contains(column) ? stored : words.name(stored);
        });
    }

    /** A text of that table as a table shows it. */
    static String shown(String column, String text, Words words) {
        if (column.endsWith("classification") || column.endsWith("level")) {
            return words.name(Order.levelLabel(text));
        }
        return ORDERED.contains(column) ? words.name(text) : text;
    }
}
