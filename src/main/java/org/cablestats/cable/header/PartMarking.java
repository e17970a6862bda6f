package org.cablestats.cable.header;

import org.cablestats.cable.page.SectionNumber;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * The marking of a message or of a section of it, on a line of its own: {@code UNCLAS SECTION 02 OF 03 ASTANA 003287}. Some have the
 * section on the line below.
 *
 * @param start where its line begins
 * @param end where its last line ends
 * @param section null where the message has no sections
 * @param message the letters of the post, those of the level before them unless the section stands between, and the serial number;
 *     null where the line has no number
 */
public record PartMarking(
        int start,
        int end,
        @Nullable SectionNumber section,
        @Nullable String message) {
    /** Level, section, post, serial number and a caption or two. */
    private static final int LONGEST = 120;

    private static final int LONGEST_SERIAL = 8;

    /** The marking on the line that begins here, or nothing. */
    static @Nullable PartMarking at(String text, int line) {
        int end = Scan.lineEnd(text, line);
        int start = Scan.skipBlanks(text, line, end);
        if (end - start > LONGEST || !Marking.isAt(text, start)) {
            return null;
        }
        String words = text.substring(start, end);
        SectionNumber section = SectionNumber.find(words);
        if (section != null) {
            return new PartMarking(line, end, section, message(words, section.end()));
        }
        int below = Scan.skipLines(text, end, text.length());
        int belowEnd = Scan.lineEnd(text, below);
        String next = belowEnd - below > LONGEST ? "" : text.substring(below, belowEnd);
        SectionNumber other = SectionNumber.find(next);
        return other == null || other.start() > 1
                ? new PartMarking(line, end, null, message(words, 0))
                : new PartMarking(line, belowEnd, other, message(words, 0));
    }

    private static @Nullable String message(String words, int from) {
        int serial = from;
        StringBuilder letters = new StringBuilder();
        while (serial < words.length() && !Scan.isDigit(words.charAt(serial))) {
            if (Scan.isLetter(words.charAt(serial))) {
                letters.append(Character.toUpperCase(words.charAt(serial)));
            }
            serial++;
        }
        int digits = Scan.digits(words, serial);
        boolean named = digits > 0 && digits <= LONGEST_SERIAL && !letters.isEmpty();
        return named ? letters + " " + Integer.parseInt(words.substring(serial, serial + digits)) : null;
    }

    /** Whether it marks the same message: another section of it or a copy. */
    boolean isOf(PartMarking other) {
        if (message != null && other.message != null) {
            return message.endsWith(other.message) || other.message.endsWith(message);
        }
        return section != null
                && other.section != null
                && section.sections() == other.section.sections()
                && section.section() != other.section.section();
    }

    /** Its section's number; 0 where it has none. */
    public int number() {
        return section == null ? 0 : section.section();
    }
}
