package org.cablestats.source.text;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.cablestats.cable.RawCable;
import org.cablestats.source.bytes.Head;
import org.cablestats.source.date.ViewerClock;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.source.record.WholeFile;

/** Reads the cable of a web page whose text was copied with whatever stood around it: what follows its metadata line, up to the furniture of the page. */
public final class TextReader {
    /** How the page goes on after the cable, in lower case. */
    private static final List<String> FURNITURE = List.of(
            "post a comment or leave a trackback",
            "leave a reply",
            "leave a comment",
            "fill in your details below",
            "%d bloggers like this",
            "this entry was posted");

    private TextReader() {}

    /** Whether a file looks like such a text. */
    public static boolean matches(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".text") || isCopiedPage(Head.text(head));
    }

    /** Whether a text has the metadata of a page. */
    public static boolean isCopiedPage(String text) {
        return CopiedText.of(text).metadata() != null;
    }

    /** The text's cable, or a reject where it says nothing about one. */
    public static SourceRecord read(WholeFile file) {
        CopiedText text = CopiedText.of(file.text());
        CopiedMetadata found = text.metadata();
        return found == null
                ? file.rejected(RejectReason.NO_CABLE)
                : file.accepted(
                        cable(found.metadata(), withoutFurniture(text.message(found))),
                        found.metadata().created() == null);
    }

    private static RawCable cable(MetadataLine metadata, List<String> lines) {
        // The viewer's sign before each paragraph, which page readers drop as well.
        MessageText message = MessageText.of(
                lines.stream().map(line -> line.replace("\u00B6", "")).toList());
        return new RawCable(
                metadata.id(),
                metadata.created(),
                clock(metadata),
                metadata.released(),
                metadata.classification(),
                metadata.origin(),
                List.of(),
                message.header(),
                message.body(),
                List.of());
    }

    /** Midnight stands where a row has the day only; the viewer's pages of August 2011 have both times. */
    private static RawCable.Clock clock(MetadataLine metadata) {
        LocalDateTime created = metadata.created();
        boolean isDay = created != null
                && metadata.released() == null
                && created.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isDay ? RawCable.Clock.DAY : ViewerClock.of(created, metadata.released());
    }

    private static List<String> withoutFurniture(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip().toLowerCase(Locale.ROOT);
            if (FURNITURE.stream().anyMatch(line::startsWith)) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }
}
