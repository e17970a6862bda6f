package org.cablestats.source.page;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cablestats.cable.RawCable;
import org.cablestats.source.bytes.Head;
import org.cablestats.source.date.PrintedDate;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.source.record.WholeFile;
import org.cablestats.source.text.MessageText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cable of a page of the Public Library of US Diplomacy, which has the cables of 1966 to 2010 and the telegrams of 1973 on: keys and values of the table {@code synopsis}, and {@code tagged-text}, which has header and
 * body in one.
 *
 * <p>The library's own TAGS are left where they are: they were added to cables that have none. So is the current classification, for
 * the reason of {@code TelegramReader}.
 */
public final class PlusdReader {
    private static final Pattern SYNOPSIS = Pattern.compile("<table[^>]{0,200}\\bid ?= ?[\"']?synopsis\\b");

    private static final String KEY_BLOCK = "-----begin pgp public key block";

    private PlusdReader() {}

    /**
     * Whether a file looks like such a page. The key block at its top may be so long that nothing else is seen of it. Where that is
     * missed, {@link PageReader} finds out.
     */
    public static boolean matches(String fileName, byte[] head) {
        String markup = Head.markup(head);
        boolean isPage = PageReader.isNamedAsPage(fileName) || markup.startsWith("<") || markup.startsWith(KEY_BLOCK);
        return isPage
                && !markup.contains(PageReader.TABLE)
                && (markup.contains(KEY_BLOCK) || SYNOPSIS.matcher(markup).find());
    }

    /** The page's cable, or a reject where it is damaged. */
    static SourceRecord read(WholeFile file, HtmlPage page, Element synopsis) {
        Map<String, String> values = values(synopsis);
        String id = values.getOrDefault("canonical id", "");
        Element text = page.root().selectFirst("#tagged-text");
        if (text == null ? page.isCut() : page.isCutWithin(text.normalName())) {
            return file.rejected(RejectReason.TRUNCATED);
        }
        if (id.isEmpty()) {
            return file.rejected(values.containsKey("canonical id") ? RejectReason.EMPTY_ID : RejectReason.NO_CABLE);
        }
        return file.accepted(
                cable(id, values, text), values.getOrDefault("date", "").isEmpty());
    }

    /** Values by their keys in small letters; the first of each. */
    private static Map<String, String> values(Element synopsis) {
        Map<String, String> values = new HashMap<>();
        String key = "";
        for (Element cell : synopsis.select(".s_key, .s_val")) {
            if (cell.hasClass("s_key")) {
                key = cell.text().replace(":", "").strip().toLowerCase(Locale.ROOT);
            } else {
                values.putIfAbsent(key, known(cell.text().strip()));
            }
        }
        return values;
    }

    /** No value is {@code n/a} or words between dashes: {@code -- Not Assigned --}. */
    private static String known(String value) {
        boolean none = value.equalsIgnoreCase("n/a") || (value.startsWith("--") && value.endsWith("--"));
        return none ? "" : value;
    }

    private static RawCable cable(String id, Map<String, String> values, @Nullable Element text) {
        LocalDateTime created = PrintedDate.international(values.getOrDefault("date", ""));
        MessageText message = text == null
                ? MessageText.NONE
                : MessageText.of(PageText.of(text).lines().toList());
        return new RawCable(
                id,
                created,
                clock(created),
                null,
                values.getOrDefault("original classification", ""),
                values.getOrDefault("from", ""),
                List.of(),
                message.header(),
                message.body(),
                List.of());
    }

    /** Midnight stands where the library knows the day only. */
    private static RawCable.Clock clock(@Nullable LocalDateTime created) {
        boolean timed = created != null && (created.getHour() > 0 || created.getMinute() > 0);
        return timed ? RawCable.Clock.MINUTE : RawCable.Clock.DAY;
    }
}
