package org.cablestats.source.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.source.bytes.Head;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.source.record.WholeFile;
import org.jsoup.nodes.Element;

/**
 * Reads a page that somebody saved: of the cable viewer, as released from November 2010 to August 2011 and as mirrored since, of the library, or any other that a mirror has beside them. What stands
 * in it tells which: a page's name says little, and its first bytes may be a key block.
 */
public final class PageReader {
    /** How the table of a viewer page begins; some have other quotes. */
    static final String TABLE = "<table class='cable'";

    private static final List<byte[]> VIEWER_TABLES = Stream.of(TABLE, TABLE.replace('\'', '"'))
            .map(word -> word.getBytes(StandardCharsets.US_ASCII))
            .toList();

    private static final List<String> SIGNS = List.of("<html", "<!doctype html", TABLE, TABLE.replace('\'', '"'));

    /** Pages lose their first lines; but other documents of XML have heads and bodies within, too. wget can keep what the server said. */
    private static final Pattern BEGINNING =
            Pattern.compile("(?:(?><!--.{0,4000}?-->)|http/1[^<]*+|\\s++)*+<(?:head|body)\\b.*", Pattern.DOTALL);

    private PageReader() {}

    /** Whether a file looks like a page. */
    public static boolean matches(String fileName, byte[] head) {
        if (isNamedAsPage(fileName)) {
            return true;
        }
        String markup = Head.markup(head);
        return (markup.startsWith("<") || markup.startsWith("http/1."))
                && (SIGNS.stream().anyMatch(markup::contains)
                        || BEGINNING.matcher(markup).matches());
    }

    static boolean isNamedAsPage(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    /** The page's cable, a reject where that is damaged, or what else the page is. */
    public static SourceRecord read(WholeFile file) {
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
