package org.cablestats.source;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;

/** Reads the cable of a copied text: what follows its metadata line, up to the furniture of the page. */
final class TextReader {
    /** How the page goes on after the cable, in lower case. */
    private static final List<String> FURNITURE = List.of(
            "post a comment or leave a trackback",
            "leave a reply",
            "leave a comment",
            "fill in your details below",
            "%d bloggers like this",
            "this entry was posted");

    private TextReader() {}

    /** The text's cable, or a reject where it says nothing about one. */
    static SourceRecord read(WholeFile file) {
        CopiedText text = CopiedText.of(file.text());
        CopiedMetadata found = text.metadata();
        return found == null
                ? file.rejected(RejectReason.NO_CABLE)
                : file.accepted(cable(found.metadata(), withoutFurniture(text.message(found))));
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
                issues(metadata, message));
    }

    /** Midnight stands where a row has the day only; the viewer's pages of August 2011 have both times. */
    private static RawCable.Clock clock(MetadataLine metadata) {
        LocalDateTime created = metadata.created();
        boolean isDay = created != null
                && metadata.released() == null
                && created.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isDay ? RawCable.Clock.DAY : ViewerClock.of(created, metadata.released());
    }

    private static List<Issue> issues(MetadataLine metadata, MessageText message) {
        List<Issue> issues = new ArrayList<>();
        if (metadata.created() == null) {
            issues.add(Issue.MISSING_CREATED);
        }
        issues.addAll(
                TextIssues.of(List.of(metadata.origin(), metadata.classification(), message.header(), message.body())));
        return issues;
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
