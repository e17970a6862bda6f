package org.cablestats.cable.page;

import java.util.List;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * Which section of a message a marking names: {@code SECTION 01 OF 03}, {@code SECTION ONE OF TWO}, {@code FINAL SECTION OF 3}.
 *
 * @param section this section's number
 * @param sections number of sections
 * @param start where the words begin
 * @param end where they end
 */
public record SectionNumber(int section, int sections, int start, int end) {
    private static final String SECTION = "SECTION ";
    private static final String FINAL = "FINAL ";

    private static final List<String> NUMBERS =
            List.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE");

    /** The number in the words of a marking, or nothing. */
    public static @Nullable SectionNumber find(String words) {
        int section = words.indexOf(SECTION);
        if (section < 0) {
            return null;
        }
        int at = section + SECTION.length();
        boolean last = words.startsWith("OF ", at) && words.startsWith(FINAL, section - FINAL.length());
        int numberEnd = last ? at - 1 : end(words, at);
        int total = numberEnd + " OF ".length();
        if (numberEnd == at || !words.startsWith(" OF ", numberEnd) || end(words, total) == total) {
            return null;
        }
        int end = end(words, total);
        int sections = number(words, total, end);
        int number = last ? sections : number(words, at, numberEnd);
        return new SectionNumber(number, sections, last ? section - FINAL.length() : section, end);
    }

    /** Where one or two digits or the name of a number end, or where they would begin. */
    private static int end(String words, int from) {
        int digits = Scan.digits(words, from);
        if (digits > 0) {
            return digits <= 2 ? from + digits : from;
        }
        int end = Scan.lettersAfter(words, from);
        return NUMBERS.contains(words.substring(from, end)) ? end : from;
    }

    private static int number(String words, int start, int end) {
        String number = words.substring(start, end);
        return Scan.isDigit(number.charAt(0)) ? Integer.parseInt(number) : NUMBERS.indexOf(number) + 1;
    }
}
