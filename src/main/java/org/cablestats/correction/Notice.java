package org.cablestats.correction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of the numbers of the one before it.
 *
 * @param summary one sentence
 * @param lines what is to know besides, a paragraph each; none where nothing is
 * @param rows the corrections that a page shows, largest first
 * @param csv all corrections; null where there is none
 * @param news what is new since then, a line each; none where nothing is
 */
public record Notice(
        String summary,
        List<String> lines,
        List<Row> rows,
        @Nullable String csv,
        List<String> news) {
    public Notice {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
        news = List.copyOf(news);
    }

    /** Whether it needs a section of its own. */
    public boolean isLong() {
        return !lines.isEmpty() || !rows.isEmpty();
    }

    /** The same with all corrections of the same notice, which was written before. */
    public Notice with(@Nullable String corrections) {
        return new Notice(summary, lines, rows, corrections, news);
    }

    /** As the manifest of a report keeps it, so that the same report can be written again: all but the corrections' file. */
    public Map<String, Object> values() {
        return new TreeMap<>(Map.of(
                "summary", summary,
                "lines", lines,
                "rows", rows.stream().map(Row::values).toList(),
                "news", news));
    }

    /**
     * A correction as a page shows it.
     *
     * @param number names of the row, and what is counted where that is not cables
     * @param ids of the first cables behind it
     * @param more of how many others, in words; empty where these are all
     */
    public record Row(
            String section, String number, String before, String now, String why, List<String> ids, String more) {
        public Row {
            ids = List.copyOf(ids);
        }

        Map<String, Object> values() {
            return new TreeMap<>(Map.of(
                    "section", section,
                    "number", number,
                    "was", before,
                    "is", now,
                    "why", why,
                    "ids", ids,
                    "more", more.isEmpty() ? List.of() : List.of(more)));
        }
    }
}
