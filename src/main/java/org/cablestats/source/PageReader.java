package org.cablestats.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cablestats.cable.RawCable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads the cable of a viewer page: the last table of class {@code cable} and the preformatted blocks after it. */
final class PageReader {
    private static final String TABLE = "table.cable";
    private static final List<byte[]> VIEWER_TABLES = Stream.of("<table class='cable'", "<table class=\"cable\"")
            .map(word -> word.getBytes(StandardCharsets.US_ASCII))
            .toList();

    private PageReader() {}

    /** The page's cable, or a reject where it shows none. */
    static SourceRecord read(WholeFile file) {
        Element page = Jsoup.parse(PageText.withPlainAmpersands(fromLastTable(file)));
        Element table = page.select(TABLE).last();
        if (table == null) {
            return file.rejected(RejectReason.NO_CABLE);
        }
        Map<String, String> columns = columns(table);
        String id = columns.get("reference id");
        if (id == null) {
            return file.rejected(RejectReason.NO_CABLE);
        }
        if (id.isEmpty()) {
            return file.rejected(RejectReason.EMPTY_ID);
        }
        return file.accepted(cable(id, columns, blocksAfter(page, table)));
    }

    /**
     * The part of a page that matters: nine tenths of the final pages are side bars. The whole page where no table is written
     * the way the viewer writes it.
     */
    private static String fromLastTable(WholeFile file) {
        int start = file.lastIndexOf(VIEWER_TABLES);
        return start < 0 ? file.text() : file.text(start);
    }

    /** Cells of the first row of values by the name that heads them: the pages of the first day have other columns. */
    private static Map<String, String> columns(Element table) {
        Elements names = table.select("th");
        Map<String, String> columns = new TreeMap<>();
        for (Element row : table.select("tr")) {
            Elements cells = row.select("td");
            if (cells.size() < names.size() || cells.isEmpty()) {
                continue;
            }
            for (int i = 0; i < names.size(); i++) {
                // A link's title is wrong where the level is (UNCLASSIFIED is titled unclassified//fouo); its text is
                // right.
                columns.putIfAbsent(
                        names.get(i).text().toLowerCase(Locale.ROOT),
                        cells.get(i).text());
            }
            break;
        }
        return columns;
    }

    private static List<Element> blocksAfter(Element page, Element table) {
        Elements elements = page.select(TABLE + ", pre");
        return elements.subList(elements.indexOf(table) + 1, elements.size());
    }

    private static RawCable cable(String id, Map<String, String> columns, List<Element> blocks) {
        String date = columns.getOrDefault("created", columns.getOrDefault("date", ""));
        LocalDateTime created = PrintedDate.international(date);
        LocalDateTime released = PrintedDate.international(columns.getOrDefault("released", ""));
        // A page with a single block has no header.
        String header = blocks.size() < 2 ? "" : PageText.of(blocks.get(0));
        String body = blocks.isEmpty() ? "" : PageText.of(blocks.get(blocks.size() - 1));
        String origin = columns.getOrDefault("origin", "");
        String classification = columns.getOrDefault("classification", "");
        return new RawCable(
                id,
                created,
                ViewerClock.of(created, released),
                released,
                classification,
                origin,
                List.of(),
                header,
                body,
                TextIssues.of(List.of(id, origin, classification, header, body)));
    }
}
