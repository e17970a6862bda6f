package org.cablestats.cable;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One item of a list of references: {@code 08 RIO DE JAN 138}, {@code STATE 41252 AND 44603}, {@code ASUNCION 701 (08)}. */
final class ReferenceItem {
    /** The longest names that drafters write: RIO DE JANEIRO with AMEMBASSY or so before it. */
    private static final int MOST_WORDS = 4;

    private static final int LONGEST_SERIAL = 7;

    private final String text;
    private final @Nullable Integer cableYear;
    private final Collection<String> cited;
    private final Deque<String> words = new ArrayDeque<>();
    private @Nullable Integer year;
    private @Nullable ReferenceId last;
    /** Where the serial of the last cable ends. */
    private int lastEnd;

    private boolean and;
    private int at;

    private ReferenceItem(String text, @Nullable Integer cableYear, Collection<String> cited) {
        this.text = text;
        this.cableYear = cableYear;
        this.cited = cited;
    }

    /** Adds the canonical ids of the cables that the item names. */
    static void read(String item, @Nullable Integer cableYear, Collection<String> cited) {
        ReferenceId corrected = ReferenceId.corrected(item);
        if (corrected != null) {
            cited.add(corrected.canonical());
            return;
        }
        new ReferenceItem(item.toUpperCase(Locale.ROOT), cableYear, cited).scan();
    }

    private void scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Scan.isDigit(c)) {
                number();
            } else if (Scan.isUpper(c)) {
                word();
            } else {
                sign(c);
                at++;
            }
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && (Scan.isUpper(text.charAt(at)) || text.charAt(at) == '\'')) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("AND") && last != null && words.isEmpty()) {
            and = true;
            return;
        }
        and = false;
        words.addLast(word);
        if (words.size() > MOST_WORDS) {
            words.removeFirst();
        }
    }

    /** A comma or parenthesis ends a name; a blank, a hyphen or a colon may stand within or after it. */
    private void sign(char c) {
        if (c == ',' || c == '(' || c == ')' || c == '"' || c == '/') {
            words.clear();
        }
    }

    private void number() {
        int start = at;
        at += Scan.digits(text, at);
        if (isPartOfSomething(start)) {
            words.clear();
            year = null;
            return;
        }
        if (skipSection()) {
            return;
        }
        String digits = text.substring(start, at);
        if (words.isEmpty()) {
            withoutName(digits, start);
            return;
        }
        String station = station(digits);
        if (station != null && digits.length() <= LONGEST_SERIAL) {
            cite(station, Integer.parseInt(digits));
        }
        words.clear();
        year = null;
    }

    /** A date ({@code 05/11/07}) or the day of a date-time group ({@code 251847Z MAR 08}). */
    private boolean isPartOfSomething(int start) {
        boolean slash = (start > 0 && text.charAt(start - 1) == '/') || (at < text.length() && text.charAt(at) == '/');
        return slash || (at < text.length() && text.charAt(at) == 'Z' && at - start == 6);
    }

    /** Section numbers slipped into some references: {@code 09 SECTION 02 OF 02 PRAGUE 383}. */
    private boolean skipSection() {
        int of = Scan.skipBlanks(text, at, text.length());
        int total = Scan.skipBlanks(text, Math.min(of + 2, text.length()), text.length());
        if (!text.startsWith("OF", of) || Scan.digits(text, total) == 0) {
            return false;
        }
        at = total + Scan.digits(text, total);
        words.clear();
        return true;
    }

    /** A number with no name before it: a year, or a second serial of the same post ({@code 09 FOO 12 AND 13}). */
    private void withoutName(String digits, int start) {
        ReferenceId previous = last;
        if ((and || isListed(start))
                && previous != null
                && previous.station() != null
                && digits.length() <= LONGEST_SERIAL) {
            add(ReferenceId.of(year(previous), previous.station(), Integer.parseInt(digits)));
            return;
        }
        boolean label = digits.length() == 1 && at < text.length() && text.charAt(at) == ')';
        boolean opens =
                start > 0 && text.charAt(start - 1) == '(' && Scan.skipBlanks(text, lastEnd, start) == start - 1;
        if (!label && !(opens && isYearOfLast(digits))) {
            year = year(digits);
        }
    }

    /** {@code STATE 12, 13, AND 14}: behind a comma alone, and no name behind it, whose year it would be. */
    private boolean isListed(int start) {
        int comma = Scan.skipBlanks(text, lastEnd, start);
        boolean alone =
                last != null && comma < start && text.charAt(comma) == ',' && Scan.isBlank(text, comma + 1, start);
        int next = Scan.skipBlanks(text, at, text.length());
        return alone && (next == text.length() || text.charAt(next) == ',' || text.startsWith("AND ", next));
    }

    private static int year(ReferenceId id) {
        return id.year() == null ? 0 : id.year();
    }

    /** {@code 08}, {@code 2008}, and with a slip {@code 094}. */
    private static @Nullable Integer year(String digits) {
        return switch (digits.length()) {
            case 2 -> Integer.valueOf(digits);
            case 3 -> digits.charAt(0) == '0' ? Integer.valueOf(digits.substring(1)) : null;
            case 4 -> digits.startsWith("19") || digits.startsWith("20") ? Integer.valueOf(digits) : null;
            default -> null;
        };
    }

    /** A year in parentheses after the serial belongs to it: {@code BRASILIA 672 (2008)}. */
    private boolean isYearOfLast(String digits) {
        ReferenceId previous = last;
        Integer given = year(digits);
        if (previous == null || given == null || previous.station() == null || previous.serial() == null) {
            return false;
        }
        cited.remove(previous.canonical());
        add(ReferenceId.of(given, previous.station(), previous.serial()));
        return true;
    }

    private void cite(String station, int serial) {
        Integer of = year == null ? cableYear : year;
        if (of != null) {
            add(ReferenceId.of(of, station, serial));
        }
    }

    private void add(ReferenceId id) {
        last = id;
        lastEnd = at;
        and = false;
        cited.add(id.canonical());
    }

    /** The most words before the number that name a known station; a year after other words is no serial ({@code INCSR BRAZIL 2008}). */
    private @Nullable String station(String digits) {
        String station = longest(Stations::exact);
        if (station == null) {
            station = longest(Stations::near);
        }
        boolean others = words.size() > 1;
        return others && digits.length() == 4 && year(digits) != null && !isName(station) ? null : station;
    }

    private boolean isName(@Nullable String station) {
        return station != null && station.equals(String.join("", words));
    }

    private @Nullable String longest(UnaryOperator<@Nullable String> names) {
        StringBuilder name = new StringBuilder();
        words.forEach(name::append);
        for (String first : words) {
            String station = names.apply(name.toString());
            if (station != null && Stations.contains(station)) {
                return station;
            }
            name.delete(0, first.length());
        }
        return null;
    }
}
