package org.cablestats.source.telegram;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file's name that is a telegram's number: {@code 1975LISBON01420.txt}, {@code 1977STATE275286_c.txt}.
 *
 * @param number in capitals, with the letter of the library that it was copied from
 * @param strict whether it is written as the archives write it; of other files that are named so, their text must tell
 */
record TelegramName(String number, boolean strict) {
    /**
     * Crawlers and browsers put a number behind a name that they have already, and programs that took the text out of a scan their own
     * word ({@code _djvu}); people leave out its zeros.
     */
    private static final Pattern NAME = Pattern.compile(
            "((?:19)?7\\d[A-Z]{2,30}\\d{1,6})(_[a-z])?([-_ ]\\d{1,2}|[-_ ]?\\(\\d{1,2}\\)| - Copy|_[a-z]{3,5})?\\.(?:txt|text)(?:\\.[a-z0-9]{2,4})?",
            Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_SERIAL = 5;

    /** The number in a file's name, or null where it has none. */
    static @Nullable TelegramName parse(String fileName) {
        Matcher matcher = NAME.matcher(fileName);
        if (!matcher.matches()) {
            return null;
        }
        String written = matcher.group(1);
        String number = written.toUpperCase(Locale.ROOT);
        String library = matcher.group(2) == null ? "" : matcher.group(2).toLowerCase(Locale.ROOT);
        boolean padded = number.chars().skip(4).filter(Character::isDigit).count() >= SHORTEST_SERIAL;
        return new TelegramName(number + library, padded && written.equals(number) && matcher.group(3) == null);
    }
}
