package org.cablestats.sample;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes cables as somebody's web page that was copied: text around them, and lines in capitals, short lines and blank lines lost. */
final class TextWriter {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH);
    private static final String ABOVE = """
            A reader's collection

            The cable below is invented, like all others of this collection. What stands above and below it belongs to the page.
            Reference ID Created Released Classification Origin
            """;
    private static final String BELOW = """


            Post a comment or leave a trackback: Trackback URL.

            Leave a Reply

            Fill in your details below or click an icon to log in:

            %d bloggers like this:
            """;

    private TextWriter() {}

    /** The copied page. */
    static String text(SampleCable cable, SampleMessage message) {
        List<String> metadata = List.of(
                cable.writtenId(),
                cable.created().format(STAMP),
                "2011-08-30 01:44",
                cable.level().label(),
                cable.post().origin());
        return ABOVE
                + String.join(" ", metadata)
                + "\n\n"
                + kept(message.header())
                + "\n\n"
                + kept(message.body())
                + "\n"
                + BELOW;
    }

    private static String kept(String text) {
        return text.lines().filter(TextWriter::isKept).collect(Collectors.joining("\n"));
    }

    /** Lines mostly in capitals are lost, unless digits outweigh them, and so are lines of a single word. */
    private static boolean isKept(String line) {
        long capitals = line.chars().filter(Character::isUpperCase).count();
        long others = line.chars()
                .filter(c -> Character.isLowerCase(c) || Character.isDigit(c))
                .count();
        boolean single = line.strip().indexOf(' ') < 0;
        return !line.isBlank() && !single && (others >= capitals || line.startsWith("E.O."));
    }
}
