package org.cablestats.source.page;

import java.time.LocalDateTime;
import java.util.List;
import org.cablestats.cable.RawCable;
import org.cablestats.cable.RawCable.Clock;
import org.cablestats.source.date.PrintedDate;
import org.cablestats.source.date.ViewerClock;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.source.record.WholeFile;
import org.cablestats.source.text.MessageText;
import org.jsoup.nodes.Element;

/**
 * The cable of a viewer page.
 *
 * @param table has its id
 */
record ViewerCable(ViewerTable table, String header, String body) {
    static ViewerCable of(ViewerTable table, List<Element> blocks) {
        if (blocks.isEmpty()) {
            return new ViewerCable(table, "", "");
        }
        String body = PageText.of(blocks.get(blocks.size() - 1));
        if (blocks.size() > 1) {
            return new ViewerCable(table, PageText.of(blocks.get(0)), body);
        }
        // A page with a single block has lost one of the two: mostly the header.
        boolean isHeader =
                !body.isBlank() && MessageText.of(body.lines().toList()).body().isEmpty();
        return isHeader ? new ViewerCable(table, body, "") : new ViewerCable(table, "", body);
    }

    SourceRecord record(WholeFile file) {
        String date = table.columns().getOrDefault("created", table.value("date"));
        LocalDateTime created = PrintedDate.international(date);
        LocalDateTime released = PrintedDate.international(table.value("released"));
        RawCable cable = new RawCable(
                table.id(),
                created,
                created != null && date.indexOf(':') < 0 ? Clock.DAY : ViewerClock.of(created, released),
                released,
                table.value("classification"),
                table.value("origin"),
                List.of(),
                header,
                body,
                List.of());
        // A page may have lost its date; one that cannot be read is another matter.
        return file.accepted(cable, date.isBlank());
    }
}
