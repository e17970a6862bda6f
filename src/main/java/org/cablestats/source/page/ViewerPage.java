package org.cablestats.source.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.source.record.WholeFile;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A page of the cable viewer: the last {@code table.cable} that has blocks below it, header and body, or the last one.
 *
 * <p>The viewer shows its lists, of a date, a tag, an origin or a level, in such a table, too. A table is one cable's where text
 * stands below it, and a list where it has several cables or no text. A cable without text needs something else that shows it: a
 * heading, or the name of the file.
 *
 * @param table null where the page has none
 * @param blocks below the table
 */
record ViewerPage(HtmlPage page, @Nullable ViewerTable table, List<Element> blocks) {
    /** {@code Viewing cable 72TEHRAN1381, TRIALS} stands above the table of each of 106 real pages. */
    private static final Pattern HEADING = Pattern.compile(
            "<(h\\d|title)\\b[^>]{0,200}>\\s{0,20}Viewing cable\\s{1,9}\\d{2,4}\\p{Alpha}", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z0-9])\\d{2,4}[A-Z]{2,40}\\d");

    static ViewerPage of(HtmlPage page) {
        Element root = page.root();
        // A copy may have lost what was inside <code>.
        Elements found = root.select("table.cable" + (root.selectFirst("pre") == null ? ", code" : ", pre"));
        int table = -1;
        int end = 0;
        for (int i = 0, last = -1; i < found.size(); i++) {
            boolean isTable = found.get(i).nameIs("table");
            last = isTable ? i : last;
            // A table without blocks gives way to one that has some: a list may stand below the cable.
            if (last >= 0 && (!isTable || table < 0 || end == table + 1)) {
                table = last;
                end = i + 1;
            }
        }
        return table < 0
                ? new ViewerPage(page, null, List.of())
                : new ViewerPage(page, ViewerTable.of(found.get(table)), found.subList(table + 1, end));
    }

    boolean hasBlocks() {
        return !blocks.isEmpty();
    }

    /** The page's cable, a reject where that is damaged, or which other page it is. */
    SourceRecord record(WholeFile file) {
        if (table == null) {
            return showsRestOfCable(file)
                    ? rejected(file, RejectReason.NO_CABLE)
                    : file.ignored(IgnoreReason.OTHER_PAGE);
        }
        if (!isOneCable(table, file)) {
            return file.ignored(table.isOfCables() ? IgnoreReason.LIST_PAGE : IgnoreReason.OTHER_PAGE);
        }
        if (table.id().isEmpty()) {
            return rejected(file, table.isOfCables() ? RejectReason.EMPTY_ID : RejectReason.NO_CABLE);
        }
        ViewerCable cable = ViewerCable.of(table, blocks);
        String block = blocks.isEmpty() ? "pre" : blocks.get(blocks.size() - 1).normalName();
        boolean isCut = page.isCutWithin(block) || (cable.body().isEmpty() && page.isCut());
        return isCut ? file.rejected(RejectReason.TRUNCATED) : cable.record(file);
    }

    private boolean isOneCable(ViewerTable shown, WholeFile file) {
        boolean hasText = blocks.stream().anyMatch(Element::hasText);
        return shown.cables() > 1
                ? hasText && hasHeading(file)
                : hasText || hasBlocks() || hasHeading(file) || hasName(file, shown.id());
    }

    private SourceRecord rejected(WholeFile file, RejectReason whole) {
        return file.rejected(page.isCut() ? RejectReason.TRUNCATED : whole);
    }

    /** Whether it is headed as a cable's; the page may be the end of the file only. */
    private static boolean hasHeading(WholeFile file) {
        return HEADING.matcher(file.text()).find();
    }

    /** Whether the file has the name that a mirror gives to the page of a cable. */
    private static boolean hasName(WholeFile file, String id) {
        return !id.isEmpty() && file.name().toUpperCase(Locale.ROOT).startsWith(id.toUpperCase(Locale.ROOT) + ".");
    }

    /** Whether something of a cable is left where its table is not. */
    private boolean showsRestOfCable(WholeFile file) {
        return hasHeading(file)
                || page.root().selectFirst("#tagged-text") != null
                || (isFromViewer() && (page.isCut() || page.root().selectFirst("code > pre") != null))
                || (page.isCut() && NAME.matcher(file.name()).find());
    }

    private boolean isFromViewer() {
        return page.root().select("title").text().toLowerCase(Locale.ROOT).contains("cable viewer");
    }
}
