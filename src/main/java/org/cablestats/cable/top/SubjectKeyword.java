package org.cablestats.cable.top;

import java.util.List;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.Spelling;
import org.jspecify.annotations.Nullable;

/** Finds the word SUBJECT, however it was typed: {@code SUBJ:}, {@code SUBJECT -}, {@code SUBECT:}, {@code S U B J E C T:}. */
final class SubjectKeyword {
    static final List<String> WORDS = List.of("SUBJECT", "SUBJ", "UBJECT");

    private static final String SIGNS = ":;=.-";

    private SubjectKeyword() {}

    /** The entry that begins here, at the start of a line. */
    static @Nullable PreambleEntry at(String text, int at, int end) {
        for (String word : WORDS) {
            int after = Spelling.end(text, at, end, word);
            if (after >= 0 && Scan.isWordEnd(text, after)) {
                return entry(text, at, after, end);
            }
        }
        return misspelt(text, at, end);
    }

    /** Without a sign only in capitals: paragraphs begin with {@code Subject to}. */
    private static @Nullable PreambleEntry entry(String text, int at, int word, int end) {
        int after = Scan.skipBlanks(text, word, end);
        char sign = after < end ? text.charAt(after) : '\n';
        int content = SIGNS.indexOf(sign) >= 0 ? after + 1 : after;
        boolean capitals = Scan.isUpper(text.charAt(word - 1)) && !text.startsWith("LINE", after);
        boolean begins = content > after && Scan.isUpper(text.charAt(at)) && isApart(text, content, end);
        return sign == ':' || capitals || begins ? new PreambleEntry(Keyword.SUBJECT, at, content) : null;
    }

    /** {@code Subject-matter experts} is a sentence. */
    private static boolean isApart(String text, int content, int end) {
        return content < end && Scan.isBlank(text.charAt(content));
    }

    /** {@code SUBECT:} (77JOHANNESBURG1364), {@code SUBEJCT:}, only in capitals and with its colon. */
    private static @Nullable PreambleEntry misspelt(String text, int at, int end) {
        int colon = at;
        while (colon < end && colon - at <= WORDS.get(0).length() + 1 && Scan.isUpper(text.charAt(colon))) {
            colon++;
        }
        boolean near =
                colon < end && text.charAt(colon) == ':' && Spelling.isNear(WORDS.get(0), text.substring(at, colon));
        return near ? new PreambleEntry(Keyword.SUBJECT, at, colon + 1) : null;
    }
}
