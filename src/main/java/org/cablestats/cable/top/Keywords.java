package org.cablestats.cable.top;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.paragraph.Portion;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/** Finds the keywords of one line, in the spellings that occur. */
public final class Keywords {
    private static final List<String> REFERENCES =
            List.of("REFTELS", "REFTEL", "RETELS", "RETEL", "REFERENCES", "REFERENCE", "REF(S)", "REFS", "REF");
    private static final String CLASSIFIED_BY = "CLASSIFIED BY";

    /** The longest names of posts have some twenty letters. */
    private static final int LONGEST_POST = 40;

    private Keywords() {}

    /** The entries that begin on this line, in order. */
    public static List<PreambleEntry> find(String text, int line, int end) {
        List<PreambleEntry> entries = new ArrayList<>();
        PreambleEntry first = atStart(text, line, end);
        if (first != null) {
            entries.add(first);
        }
        int from = first == null ? line : first.content();
        PreambleEntry tags =
                first != null && first.keyword() == Keyword.ORDER ? TagsKeyword.within(text, from, end) : null;
        if (tags != null) {
            entries.add(tags);
            from = tags.content();
        }
        boolean subject = first != null && first.keyword() == Keyword.SUBJECT;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            PreambleEntry entry =
                    c == ':' ? before(text, from, at) : subject && c == 'R' ? labelled(text, at, end) : null;
            if (entry != null) {
                entries.add(entry);
                subject |= entry.keyword() == Keyword.SUBJECT;
            }
        }
        return entries;
    }

    private static @Nullable PreambleEntry atStart(String text, int line, int end) {
        int at = Scan.skip(text, line, end, "\u00b6>");
        if (at == end) {
            return null;
        }
        return switch (Character.toUpperCase(text.charAt(at))) {
            case 'E' -> order(text, at, end);
            case 'T', 'A' -> TagsKeyword.at(text, at, end);
            case '(' -> marked(text, at, end);
            case 'S', 'U' -> SubjectKeyword.at(text, at, end);
            case 'R' -> references(text, at, end);
            case 'C' -> classifiedBy(text, at, end);
            default -> null;
        };
    }

    /** {@code (U) TAGS PREL}: other entries behind a mark have their colon. */
    private static @Nullable PreambleEntry marked(String text, int at, int end) {
        Portion portion = Portion.at(text, at);
        return portion == null ? null : TagsKeyword.at(text, Scan.skipBlanks(text, portion.end(), end), end);
    }

    /** {@code E.O. 12958:}, {@code EO 12958}, and with a zero for the letter {@code E.0.} (09BERLIN1626). */
    private static @Nullable PreambleEntry order(String text, int at, int end) {
        int o = Scan.skipBlanks(text, at + 1, end);
        boolean pointed = o < end && text.charAt(o) == '.';
        o = pointed ? Scan.skipBlanks(text, o + 1, end) : o;
        // E. 08 PARIS 1501 is an item of a list of references.
        boolean zero = text.startsWith("0.", o);
        if (o >= end || !(zero || text.charAt(o) == 'O' || text.charAt(o) == 'o')) {
            return null;
        }
        int rest = Scan.skip(text, o + 1, end, ".");
        // E.O: 12958 and E.O.: 12958 have a colon too many.
        int number = rest < end && text.charAt(rest) == ':' ? Scan.skipBlanks(text, rest + 1, end) : rest;
        rest = number < end && Scan.isDigit(text.charAt(number)) ? number : rest;
        boolean follows = rest < end && (Scan.isDigit(text.charAt(rest)) || (pointed && text.charAt(rest) == ':'));
        return follows ? new PreambleEntry(Keyword.ORDER, at, rest) : null;
    }

    private static @Nullable PreambleEntry references(String text, int at, int end) {
        for (String word : REFERENCES) {
            if (Scan.startsWith(text, at, word) && Scan.isWordEnd(text, at + word.length())) {
                int after = Scan.skipBlanks(text, at + word.length(), end);
                boolean colon = after < end && ":;.".indexOf(text.charAt(after)) >= 0;
                // REFERENCE TO OIL may go on with a subject, REF A ROME 12 may not.
                return colon || (text.startsWith(word, at) && !word.startsWith("REFERENCE"))
                        ? new PreambleEntry(Keyword.REFERENCES, at, colon ? after + 1 : after)
                        : null;
            }
        }
        return null;
    }

    /** {@code LAMPS REF A) ROME 1}, {@code LAMPS REF ROME 1}: behind a subject, without a colon, only before an item of a list. */
    private static @Nullable PreambleEntry labelled(String text, int at, int end) {
        if (!Scan.isBlank(text.charAt(at - 1))) {
            return null;
        }
        for (String word : REFERENCES) {
            if (text.startsWith(word, at) && Scan.isWordEnd(text, at + word.length())) {
                int content = Scan.skipBlanks(text, at + word.length(), end);
                boolean item =
                        !word.startsWith("REFERENCE") && (isLabel(text, content, end) || isItem(text, content, end));
                return item ? new PreambleEntry(Keyword.REFERENCES, at, content) : null;
            }
        }
        return null;
    }

    private static boolean isLabel(String text, int from, int end) {
        int at = from < end && text.charAt(from) == '(' ? from + 1 : from;
        return at + 1 < end && Scan.isUpper(text.charAt(at)) && ".)".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** A post in capitals and a number. */
    private static boolean isItem(String text, int from, int end) {
        int limit = Math.min(end, from + LONGEST_POST);
        int at = from;
        while (at < limit && (Scan.isUpper(text.charAt(at)) || Scan.isBlank(text.charAt(at)))) {
            at++;
        }
        return at > from && at < limit && Scan.isDigit(text.charAt(at)) && Scan.isBlank(text.charAt(at - 1));
    }

    private static @Nullable PreambleEntry classifiedBy(String text, int at, int end) {
        if (!Scan.startsWith(text, at, CLASSIFIED_BY)) {
            return null;
        }
        return new PreambleEntry(Keyword.CLASSIFIED_BY, at, Scan.skip(text, at + CLASSIFIED_BY.length(), end, ":;,."));
    }

    /** The entry whose colon this is, within a line that was edited or has lost its line feed ({@code EGYPTREF: CAIRO 493}). */
    private static @Nullable PreambleEntry before(String text, int from, int colon) {
        int end = Scan.blanksBefore(text, colon);
        if (end <= from) {
            return null;
        }
        return switch (text.charAt(end - 1)) {
            case 'S', 's', 'T', 't', 'F', 'f', 'L', 'l', ')', 'J', 'j' -> word(text, from, end, colon + 1);
            case 'Y', 'y' ->
                ends(text, from, end, CLASSIFIED_BY)
                        ? new PreambleEntry(Keyword.CLASSIFIED_BY, end - CLASSIFIED_BY.length(), colon + 1)
                        : null;
            default -> Scan.isDigit(text.charAt(end - 1)) ? orderBefore(text, from, end) : null;
        };
    }

    private static @Nullable PreambleEntry word(String text, int from, int end, int content) {
        for (String word : SubjectKeyword.WORDS) {
            if (endsApart(text, from, end, word)) {
                return new PreambleEntry(Keyword.SUBJECT, end - word.length(), content);
            }
        }
        if (endsApart(text, from, end, "TAGS") || endsApart(text, from, end, "AGS")) {
            int length = endsApart(text, from, end, "TAGS") ? 4 : 3;
            return new PreambleEntry(Keyword.TAGS, end - length, content);
        }
        for (String word : REFERENCES) {
            if (ends(text, from, end, word)) {
                return new PreambleEntry(Keyword.REFERENCES, end - word.length(), content);
            }
        }
        return null;
    }

    private static @Nullable PreambleEntry orderBefore(String text, int from, int end) {
        int number = Scan.digitsBefore(text, end);
        int at = Scan.blanksBefore(text, number);
        for (String word : List.of("E.O.", "EO")) {
            if (endsApart(text, from, at, word)) {
                return new PreambleEntry(Keyword.ORDER, at - word.length(), number);
            }
        }
        return null;
    }

    private static boolean ends(String text, int from, int end, String word) {
        return end - word.length() >= from && Scan.startsWith(text, end - word.length(), word);
    }

    private static boolean endsApart(String text, int from, int end, String word) {
        int start = end - word.length();
        return ends(text, from, end, word) && (start == from || !Scan.isLetter(text.charAt(start - 1)));
    }
}
