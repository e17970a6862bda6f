package org.cablestats.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Reads a page that somebody saved: of the cable viewer, of the library, or any other that a mirror has beside them. What stands
 * in it tells which: a page's name says little, and its first bytes may be a key block.
 */
final class PageReader {
    private static final List<byte[]> VIEWER_TABLES = Stream.of("<table class='cable'", "<table class=\"cable\"")
            .map(word -> word.getBytes(StandardCharsets.US_ASCII))
            .toList();

    private PageReader() {}

    /** The page's cable, a reject where that is damaged, or what else the page is. */
    static SourceRecord read(WholeFile file) {
        // Nine tenths of the final pages are side bars, above the table.
        int last = file.lastIndexOf(VIEWER_TABLES);
        if (last >= 0) {
            ViewerPage end = ViewerPage.of(HtmlPage.of(file.text(last)));
            if (end.hasBlocks() || file.lastIndexOf(VIEWER_TABLES, last) < 0) {
                return end.record(file);
            }
        }
        HtmlPage page = HtmlPage.of(file.text());
        Element synopsis = page.root().selectFirst("table#synopsis");
        return synopsis == null ? ViewerPage.of(page).record(file) : PlusdReader.read(file, page, synopsis);
    }
}
