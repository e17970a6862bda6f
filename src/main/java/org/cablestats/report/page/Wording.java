package org.cablestats.report.page;

import java.util.Map;
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

    private Wording() {}

    /** The table in words. */
    public static ResultTable of(ResultTable table) {
        return table.withTexts((column, stored) -> switch (column) {
            case "header_kind" -> HEADERS.getOrDefault(stored, stored);
            case "reason" -> stored.replace('_', ' ');
            default -> stored;
        });
    }
}
