package org.cablestats.source.telegram;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.cable.RawCable;
import org.cablestats.source.bytes.Head;
import org.cablestats.source.date.PrintedDate;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.source.record.WholeFile;
import org.cablestats.source.text.MessageText;
import org.cablestats.source.text.MetadataLine;
import org.cablestats.source.text.TextReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a telegram's record: a heading, the line {@code Message Text}, the telegram, the line {@code Message Attributes}, the
 * attributes. A file with neither line is the text alone, with a header of its own or none; all that is known of it besides is the number
 * in its name.
 *
 * <p>The classification is the original one, at which the telegram was written: the current one is that of the day on which the
 * archives opened it, UNCLASSIFIED nearly everywhere.
 */
public final class TelegramReader {
    private static final String TEXT = "Message Text";
    private static final String ATTRIBUTES = "Message Attributes";

    /** Stands in place of telegrams that the archives could not read. */
    private static final String UNREADABLE = "ERROR READING TEXT INDEX FILE";

    /** The archives' word for a telegram whose date is unknown. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1960, 1, 1, 0, 0);

    private TelegramReader() {}

    /** Whether a file looks like a telegram: the record of the National Archives, or its text in a file with its number for a name. */
    public static boolean matches(String fileName, byte[] head) {
        String text = Head.text(head);
        if (text.lines().anyMatch(line -> line.strip().equals(TEXT))) {
            return text.lines().noneMatch(line -> MetadataLine.usual(line) != null);
        }
        TelegramName name = TelegramName.parse(fileName);
        boolean named = name != null && (name.strict() || MessageText.isTelegram(text));
        return named && !TextReader.isCopiedPage(text);
    }

    /** The file's telegram, or a reject where its parts cannot be told apart or it has no number. */
    public static SourceRecord read(WholeFile file) {
        List<String> lines = file.text().lines().toList();
        List<Integer> texts = places(lines, TEXT);
        List<Integer> attributes = places(lines, ATTRIBUTES);
        if (texts.isEmpty() && attributes.isEmpty()) {
            return bare(file);
        }
        if (texts.size() != 1 || attributes.size() != 1 || texts.get(0) > attributes.get(0)) {
            return file.rejected(RejectReason.WRONG_MARKERS);
        }
        TelegramAttributes values = TelegramAttributes.read(lines.subList(attributes.get(0) + 1, lines.size()));
        if (values.of("Document Number").isEmpty()) {
            return file.rejected(RejectReason.EMPTY_ID);
        }
        MessageText message = MessageText.of(lines.subList(texts.get(0) + 1, attributes.get(0)));
        boolean isThere = values.sayThatTextIsThere() && !message.body().startsWith(UNREADABLE);
        LocalDateTime drafted = PrintedDate.draft(values.of("Draft Date"));
        boolean isUndated = values.of("Draft Date").isEmpty() || NO_DATE.equals(drafted);
        return file.accepted(
                cable(values, isUndated ? null : drafted, isThere ? message : MessageText.NONE), isUndated);
    }

    private static List<Integer> places(List<String> lines, String marker) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(marker)) {
                places.add(i);
            }
        }
        return places;
    }

    private static SourceRecord bare(WholeFile file) {
        TelegramName name = TelegramName.parse(file.name());
        if (name == null) {
            return file.rejected(RejectReason.EMPTY_ID);
        }
        MessageText message = MessageText.ofTelegram(file.text());
        RawCable cable = new RawCable(
                name.number(),
                null,
                RawCable.Clock.DAY,
                null,
                "",
                "",
                List.of(),
                message.header(),
                message.body(),
                List.of());
        return file.accepted(cable, true);
    }

    private static RawCable cable(TelegramAttributes values, @Nullable LocalDateTime drafted, MessageText message) {
        return new RawCable(
                values.of("Document Number"),
                drafted,
                RawCable.Clock.DAY,
                null,
                values.of("Original Classification"),
                values.of("From"),
                references(values.of("Reference")),
                message.header(),
                message.body(),
                List.of());
    }

    private static List<String> references(String list) {
        return Stream.of(list.split("[,;]"))
                .map(reference -> reference.replaceAll("\\s", ""))
                .filter(reference -> !reference.isEmpty())
                .toList();
    }
}
