package org.cablestats.cable.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cablestats.cable.scan.Scan;

/**
 * A word of a TAGS line.
 *
 * @param text upper case
 * @param opened whether a parenthesis opens right before it
 * @param apart whether a comma or parenthesis stands between the word before and this one
 */
public record TagWord(String text, boolean opened, boolean apart) {
    /** Stands in the place of tags. */
    private static final String NONE = "N/A";

    /** The words of a line. Codes that hold a slash stay whole ({@code UNGA/C-6}); elsewhere it separates. */
    public static List<TagWord> of(String line) {
        String upper = line.toUpperCase(Locale.ROOT);
        List<TagWord> words = new ArrayList<>();
        boolean apart = true;
        int start = 0;
        for (int at = 0; at <= upper.length(); at++) {
            if (at < upper.length() && isPart(upper.charAt(at))) {
                continue;
            }
            if (isWord(upper, start, at)) {
                boolean opened = start > 0 && upper.charAt(start - 1) == '(';
                add(words, upper.substring(start, at), opened, apart);
                apart = false;
            }
            apart |= at < upper.length() && ",;():".indexOf(upper.charAt(at)) >= 0;
            start = at + 1;
        }
        return words;
    }

    /** Whether most of the words are codes, and one of them is a subject or a program: no English words but MASS. */
    public static boolean isList(List<TagWord> words) {
        int known = 0;
        boolean code = false;
        for (TagWord word : words) {
            Tag tag = Tags.of(word.text).orElse(null);
            known += tag == null ? 0 : 1;
            code |= tag != null && (tag.kind() == TagKind.SUBJECT || tag.kind() == TagKind.PROGRAM);
        }
        return code && known * 2 > words.size();
    }

    public static boolean beginsWithCode(String line) {
        List<TagWord> words = of(line);
        return !words.isEmpty() && Tags.contains(words.get(0).text);
    }

    private static void add(List<TagWord> words, String word, boolean opened, boolean apart) {
        String sign = separator(word);
        if (sign.isEmpty()) {
            words.add(new TagWord(word, opened, apart));
            return;
        }
        boolean first = apart;
        for (String part : word.split(sign, -1)) {
            if (!part.isEmpty()) {
                words.add(new TagWord(part, opened, first));
                first = true;
            }
        }
    }

    /** The sign within the word that separates: a slash, and between codes a dash too ({@code PREL-PGOV}, but {@code AFL-CIO}). */
    private static String separator(String word) {
        boolean slash = word.indexOf('/') >= 0;
        if ((!slash && word.indexOf('-') < 0) || Tags.contains(word)) {
            return "";
        }
        if (slash) {
            return "/";
        }
        boolean codes = Arrays.stream(word.split("-")).allMatch(part -> part.isEmpty() || Tags.contains(part));
        return codes ? "-" : "";
    }

    /** A dash alone separates. */
    private static boolean isWord(String line, int start, int end) {
        if (end == start + NONE.length() && line.startsWith(NONE, start)) {
            return false;
        }
        return end > start + 1 || (end == start + 1 && "-/&'".indexOf(line.charAt(start)) < 0);
    }

    private static boolean isPart(char c) {
        return Scan.isUpper(c) || Scan.isDigit(c) || c == '-' || c == '/' || c == '&' || c == '\'' || c > 127;
    }
}
