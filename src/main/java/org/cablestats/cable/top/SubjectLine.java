package org.cablestats.cable.top;

import org.cablestats.cable.paragraph.InlineParagraphs;
import org.cablestats.cable.paragraph.Portion;
import org.cablestats.cable.scan.Entities;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/** The subject: the words after {@code SUBJECT:}, over as many lines as they run, without portion marks. */
public final class SubjectLine {
    private static final int MOST_LINES = 12;

    private SubjectLine() {}

    /** Of the first entry that has one: drafters repeat the keyword, on the same line or on the next. */
    public static @Nullable String read(Preamble preamble) {
        for (PreambleEntry entry : preamble.entries()) {
            String subject = entry.keyword() == Keyword.SUBJECT ? read(preamble, entry) : "";
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        return null;
    }

    private static String read(Preamble preamble, PreambleEntry entry) {
        String text = preamble.text();
        SubjectEnd over = new SubjectEnd(preamble);
        StringBuilder subject = new StringBuilder();
        int line = entry.content();
        for (int lines = 0; lines < MOST_LINES && line < text.length(); lines++) {
            int end = preamble.lineEnd(line);
            int paragraph = paragraphStart(text, line, end);
            String words = words(text.substring(line, Math.max(line, paragraph)));
            if (lines > 0 && !subject.isEmpty() && over.isAt(line, words, subject)) {
                break;
            }
            join(subject, SubjectEnd.isSigns(words) ? "" : words);
            line = Scan.lineEnd(text, end) + 1;
            if (paragraph < end || end < line - 1 || (line >= preamble.end() && preamble.end() < text.length())) {
                break;
            }
        }
        return Entities.decode(withoutMarks(withoutSigns(subject.toString())));
    }

    /** Where the first paragraph begins on a line that holds both, or the line's end. {@code NO. 1. } needs a mark to be one. */
    private static int paragraphStart(String text, int line, int end) {
        String words = text.substring(line, end);
        for (int at = words.indexOf("1."); at >= 0; at = words.indexOf("1.", at + 1)) {
            int start = at > 0 && words.charAt(at - 1) == '\u00b6' ? at - 1 : at;
            int content = Scan.skipBlanks(words, at + 2, words.length());
            boolean summary =
                    end - line >= InlineParagraphs.LONGEST_UNEDITED && Scan.startsWith(words, content, "SUMMARY");
            boolean apart = start > 0 && Scan.isBlank(words.charAt(start - 1));
            if (apart && (summary || Portion.at(words, content) != null)) {
                return line + start;
            }
        }
        return end;
    }

    private static String words(String line) {
        String words = line.strip();
        return words.endsWith("\\") ? words.substring(0, words.length() - 1).strip() : words;
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

    /** Signs beside the colon, and what is left of a reference in parentheses or behind a dash. */
    private static String withoutSigns(String subject) {
        int start = 0;
        while (start < subject.length() && ":;=-".indexOf(subject.charAt(start)) >= 0) {
            start++;
        }
        start = start < subject.length() && subject.charAt(start) == ' ' ? start + 1 : 0;
        int end = subject.length();
        while (end > start && isLeft(subject, end)) {
            end--;
        }
        return subject.substring(start, end);
    }

    private static boolean isLeft(String subject, int end) {
        char last = subject.charAt(end - 1);
        boolean dash = last == '-' && end > 1 && Scan.isBlank(subject.charAt(end - 2));
        return dash || ";([".indexOf(last) >= 0 || Scan.isBlank(last);
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
