package org.cablestats.source;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A page of the cable viewer: the last {@code table.cable} that has blocks below it, header and body, or the last one.
 *
 * <p>The viewer shows its lists, of a date, a tag, an origin or a level, in such a table, too. A table is one cable's where text
 * stands below it, and a list where it has several cables or no text. A cable without text needs something else that shows it:
 * {@link CableSigns}.
 *
 * @param table null where the page has none
 * @param blocks below the table
 */
record ViewerPage(HtmlPage page, @Nullable ViewerTable table, List<Element> blocks) {
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
        CableSigns signs = new CableSigns(file, page);
        if (table == null) {
            return signs.showRestOfCable()
                    ? rejected(file, RejectReason.NO_CABLE)
                    : file.ignored(IgnoreReason.OTHER_PAGE);
        }
        if (!isOneCable(table, signs)) {
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

    private boolean isOneCable(ViewerTable shown, CableSigns signs) {
        boolean hasText = blocks.stream().anyMatch(Element::hasText);
        return shown.cables() > 1
                ? hasText && signs.showHeading()
                : hasText || hasBlocks() || signs.showHeading() || signs.showName(shown.id());
    }

    private SourceRecord rejected(WholeFile file, RejectReason whole) {
        return file.rejected(page.isCut() ? RejectReason.TRUNCATED : whole);
    }
}
