package org.cablestats.cable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The summary of a cable: what stands between {@code Summary:} and {@code End Summary.}. */
final class Summary {
    private Summary() {}

    static @Nullable String read(String text, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            String summary = of(paragraph.text());
            if (summary != null) {
                return summary;
            }
        }
        return null;
    }

    private static @Nullable String of(String paragraph) {
        int at = Scan.digits(paragraph, 0) + 1;
        at = Scan.skipBlanks(paragraph, Math.min(at, paragraph.length()), paragraph.length());
        Portion portion = Portion.at(paragraph, at);
        at = portion == null ? at : Scan.skipBlanks(paragraph, portion.end(), paragraph.length());
        if (!Scan.startsWith(paragraph, at, "SUMMARY")) {
            return null;
        }
        at += "SUMMARY".length();
        while (at < paragraph.length()
                && (Scan.isBlank(paragraph.charAt(at)) || ":.-\n".indexOf(paragraph.charAt(at)) >= 0)) {
            at++;
        }
        String summary = paragraph.substring(at, end(paragraph, at)).strip();
        return summary.isEmpty() ? null : summary;
    }

    private static int end(String paragraph, int from) {
        for (int at = from; at < paragraph.length(); at++) {
            if ((paragraph.charAt(at) == 'E' || paragraph.charAt(at) == 'e') && isEnd(paragraph, at)) {
                return at;
            }
        }
        return paragraph.length();
    }

    private static boolean isEnd(String paragraph, int at) {
        if (!Scan.startsWith(paragraph, at, "END")) {
            return false;
        }
        int word = at + 3;
        while (word < paragraph.length() && (Scan.isBlank(paragraph.charAt(word)) || paragraph.charAt(word) == '\n')) {
            word++;
        }
        return word > at + 3 && Scan.startsWith(paragraph, word, "SUMMARY");
    }
}
