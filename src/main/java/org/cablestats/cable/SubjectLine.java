package org.cablestats.cable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subject: the words after {@code SUBJECT:}, over as many lines as they run, without portion marks. */
final class SubjectLine {
    private static final int MOST_LINES = 12;

    /** Lines of cables that nobody edited have 70 characters at most. */
    private static final int LONGEST_UNEDITED = 72;

    /** What follows a subject where no blank line ends it. */
    private static final List<String> STOPS = List.of(
            "CLASSIFIED",
            "REASON",
            "SENSITIVE BUT",
            "BEGIN SUMMARY",
            "SIPDIS",
            "NOFORN",
            "UNCLAS",
            "CONFIDENTIAL",
            "C O N F I D",
            "S E C R E T",
            "C O R R E C T E D",
            "CORRECTED COPY",
            "DERIVED FROM",
            "DECLASSIFY");

    private static final String SUMMARY = "SUMMARY";

    private SubjectLine() {}

    static @Nullable String read(Top top) {
        Entry entry = top.first(Keyword.SUBJECT);
        if (entry == null) {
            return null;
        }
        Entry repeated =
                top.at(Scan.skipBlanks(top.text(), entry.content(), top.text().length()));
        if (repeated != null && repeated.keyword() == Keyword.SUBJECT) {
            entry = repeated;
        }
        String text = top.text();
        StringBuilder subject = new StringBuilder();
        int line = entry.content();
        for (int lines = 0; lines < MOST_LINES && line < text.length(); lines++) {
            int end = top.lineEnd(line);
            String words = words(text.substring(line, Math.max(line, paragraphStart(text, line, end))));
            if (lines > 0 && !subject.isEmpty() && isOver(top, line, words, subject)) {
                break;
            }
            join(subject, words);
            line = Scan.lineEnd(text, end) + 1;
            if (end < line - 1 || (line >= top.end() && top.end() < text.length())) {
                break;
            }
        }
        String cleaned = Entities.decode(withoutMarks(withoutSigns(subject.toString())));
        return cleaned.isEmpty() ? null : cleaned;
    }

    /** Where the first paragraph begins on an edited line that holds both, or the line's end. */
    private static int paragraphStart(String text, int line, int end) {
        if (end - line < LONGEST_UNEDITED) {
            return end;
        }
        String words = text.substring(line, end);
        for (int at = words.indexOf(" 1."); at >= 0; at = words.indexOf(" 1.", at + 1)) {
            int content = Scan.skipBlanks(words, at + 3, words.length());
            if (Portion.at(words, content) != null || Scan.startsWith(words, content, "SUMMARY")) {
                return line + at;
            }
        }
        return end;
    }

    private static String words(String line) {
        String words = line.strip();
        return words.endsWith("\\") ? words.substring(0, words.length() - 1).strip() : words;
    }

    private static boolean isOver(Top top, int line, String words, StringBuilder subject) {
        if (words.isEmpty() || top.next(line) == line || isRule(words) || Top.isParagraph(top.text(), line)) {
            return true;
        }
        if (Portion.at(words, 0) != null || words.startsWith("\u00b6")) {
            return true;
        }
        if (words.startsWith(SUMMARY) && Titles.end(words, SUMMARY.length()) >= 0) {
            return true;
        }
        for (String stop : STOPS) {
            if (words.startsWith(stop)) {
                return true;
            }
        }
        return isCapitals(subject) && isSentence(words);
    }

    private static boolean isRule(String words) {
        return words.startsWith("---") || words.startsWith("==") || words.startsWith("__") || words.startsWith("**");
    }

    private static boolean isCapitals(CharSequence words) {
        return words.chars().noneMatch(c -> Scan.isLower((char) c));
    }

    /** A subject in capitals may hold a name or two in small letters, but no line of them. */
    private static boolean isSentence(String words) {
        long small = words.chars().filter(c -> Scan.isLower((char) c)).count();
        return small * 2 > words.length();
    }

    /** A line that ends with a hyphen on a word goes on without a blank ({@code US- LATIN AMERICAN}). */
    private static void join(StringBuilder subject, String words) {
        if (words.isEmpty()) {
            return;
        }
        int length = subject.length();
        boolean hyphen = length > 1 && subject.charAt(length - 1) == '-' && Scan.isLetter(subject.charAt(length - 2));
        if (length > 0 && !hyphen) {
            subject.append(' ');
        }
        boolean blank = false;
        for (int at = 0; at < words.length(); at++) {
            boolean here = Scan.isBlank(words.charAt(at));
            if (!here || !blank) {
                subject.append(here ? ' ' : words.charAt(at));
            }
            blank = here;
        }
    }

    /** A dash in the colon's place, and what is left of a reference in parentheses behind the subject. */
    private static String withoutSigns(String subject) {
        int start = subject.startsWith("- ") ? 2 : 0;
        int end = subject.length();
        while (end > start && (";(".indexOf(subject.charAt(end - 1)) >= 0 || Scan.isBlank(subject.charAt(end - 1)))) {
            end--;
        }
        return subject.substring(start, end);
    }

    private static String withoutMarks(String subject) {
        String rest = subject;
        Portion first = Portion.at(rest, 0);
        if (first != null) {
            rest = rest.substring(first.end()).strip();
        }
        int open = rest.lastIndexOf('(');
        Portion last = open < 0 ? null : Portion.at(rest, open);
        return last != null && last.end() == rest.length()
                ? rest.substring(0, open).strip()
                : rest;
    }
}
