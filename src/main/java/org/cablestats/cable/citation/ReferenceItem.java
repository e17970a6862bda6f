package org.cablestats.cable.citation;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.cablestats.cable.reference.ReferenceId;
import org.cablestats.cable.reference.StationWords;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.Spelling;
import org.jspecify.annotations.Nullable;

/** One item of a list of references: {@code 08 RIO DE JAN 138}, {@code STATE 41252 AND 44603}, {@code ASUNCION 701 (15 APRIL 2008)}. */
final class ReferenceItem {
    /** Between a cable and its date: what else stands there makes the date another document's. */
    private static final Set<String> LINKS = Set.of(
            "OF", "DATED", "DTD", "DATE", "DTG", "ON", "FROM", "SENT", "IN", "THE", "NOTAL", "EXDIS", "NODIS", "LIMDIS",
            "SBU", "NOFORN");

    private final String text;
    private final CitedCables cables;
    private final StationWords words = new StationWords();
    /** A year that stands before a name. */
    private @Nullable Integer year;
    /** Where the serial number of the last cable ends, with the year behind it. */
    private int lastEnd;

    /** Whether nothing but links stands behind the last cable. */
    private boolean attached;

    private boolean and;
    private int at;

    private ReferenceItem(String text, Citing citing) {
        this.text = text;
        this.cables = new CitedCables(citing);
    }

    /** Adds the canonical ids of the cables that the item names. */
    static void read(String item, Citing citing, Collection<String> cited) {
        ReferenceId corrected = ReferenceId.corrected(item);
        if (corrected != null) {
            cited.add(corrected.canonical());
            return;
        }
        String text = Spelling.withZeros(item.toUpperCase(Locale.ROOT).replace('\n', ' '));
        ReferenceItem read = new ReferenceItem(text, citing);
        read.scan();
        read.cables.addTo(cited);
    }

    private void scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Scan.isDigit(c) && !Scan.isUpper(c)) {
                sign(c);
                at++;
                continue;
            }
            CitedDate date = CitedDate.at(text, at);
            if (date != null && !isOfCable()) {
                date(date);
            } else if (Scan.isDigit(c)) {
                number();
            } else {
                word();
            }
        }
    }

    /** What looks like a date and is the end of a name, RIO DE JAN, or a serial number with its year, LISBON 12/08. */
    private boolean isOfCable() {
        ItemNumber number = ItemNumber.at(text, at);
        if (words.isEmpty() || number.digits() == 0) {
            return words.nameStationWith(text.substring(at, wordEnd()));
        }
        Integer behind = number.yearBehindSlash();
        return behind != null && cables.isLate(behind) && words.station(false) != null;
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && (Scan.isUpper(text.charAt(end)) || isApostrophe(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void date(CitedDate date) {
        if (attached && !and && words.areAllIn(LINKS)) {
            cables.date(date);
        } else {
            attached = false;
        }
        at = date.end();
        lastEnd = at;
        forget();
    }

    /** The name of a station may have an apostrophe (N'DJAMENA) or be a possessive (STATE'S 12). */
    private void word() {
        int end = wordEnd();
        String word = text.substring(at, end).replace('\u2019', '\'');
        at = end;
        if (word.equals("AND") && attached && words.isEmpty()) {
            and = true;
            return;
        }
        and = false;
        attached &= LINKS.contains(word);
        words.add((word.endsWith("'S") ? word.substring(0, word.length() - 2) : word).replace("'", ""));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** A comma or parenthesis ends a name; a blank, a hyphen or a colon may stand within or after it. */
    private void sign(char c) {
        if (c == '(' && !words.isEmpty()) {
            yearWithin();
        } else if (c == '&' && attached && words.isEmpty()) {
            and = true;
        } else if (c == ',' || c == '(' || c == ')' || c == '"' || c == '/') {
            words.clear();
        }
    }

    /** {@code LISBON (08) 410}. */
    private void yearWithin() {
        int end = at + 1 + Scan.digits(text, at + 1);
        Integer within = CitedDate.year(text, at + 1, end);
        int next = Scan.skipBlanks(text, Math.min(end + 1, text.length()), text.length());
        if (within != null && text.startsWith(")", end) && Scan.digits(text, next) > 0) {
            year = within;
            at = end;
        } else {
            words.clear();
        }
    }

    private void number() {
        ItemNumber number = ItemNumber.at(text, at);
        at = number.end();
        int section = number.sectionEnd();
        if (section > 0) {
            at = section;
            words.clear();
        } else if (number.isPartOfFraction() || isOfSeries(number) || !number.isSerial()) {
            attached = false;
            forget();
        } else if (words.isEmpty() || (attached && words.areAllIn(LINKS))) {
            withoutName(number);
        } else {
            withName(number);
        }
    }

    private boolean isOfSeries(ItemNumber number) {
        return number.start() > 0 && text.charAt(number.start() - 1) == '-' && words.endInSeries();
    }

    /** A second serial of the same post ({@code 09 FOO 12 AND 13}), the year of what stands before it, or that of the next. */
    private void withoutName(ItemNumber number) {
        Integer behind = number.year();
        if (attached && behind != null && isOfLast(number) && cables.date(behind)) {
            words.clear();
            lastEnd = at;
        } else if (attached && (and || number.isListedBehind(lastEnd))) {
            cables.addSerial(number.value());
            cited();
        } else {
            attached = false;
            forget();
            year = number.isLabel() ? null : number.yearBefore();
        }
    }

    /** {@code LISBON 410 (08)}, {@code OF 2008}, {@code LISBON 410 2008}, {@code LISBON 410, 2008}. */
    private boolean isOfLast(ItemNumber number) {
        return number.isInParenthesesBehind(lastEnd)
                || (!words.isEmpty() && number.isFullYear())
                || number.isFullYearBehind(lastEnd, ' ')
                || (number.isFullYearBehind(lastEnd, ',') && cables.mayHave(number.value()));
    }

    private void withName(ItemNumber number) {
        Integer own = number.year();
        if (own != null && number.isYearBeforeSerial() && cables.isPast(own)) {
            year = own;
            return;
        }
        Integer behind = number.yearBehindSlash();
        at = behind == null ? at : number.endBehindSlash();
        String station = words.station(number.isFullYear());
        if (station == null) {
            attached = false;
        } else {
            cables.add(station, number.value(), behind == null ? year : behind);
            cited();
        }
        forget();
    }

    private void cited() {
        lastEnd = at;
        attached = true;
        and = false;
        words.clear();
    }

    private void forget() {
        words.clear();
        year = null;
    }
}
