package org.cablestats.topic.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cablestats.cable.reference.TagKind;
import org.cablestats.cable.reference.Tags;
import org.cablestats.resource.Resource;

/**
 * The terms of a text: words, and words that stand together, as a phrase of the dictionary would be written. A word is a run of
 * letters. Blanks, line ends, hyphens, slashes and apostrophes only separate words; a digit, a bracket, a blank line or the end
 * of a clause ends what stands together. A term neither begins nor ends with a stop word or a single letter, but may have one
 * inside: {@code port of entry}. Codes of State's TAGS for subjects and programs, in capitals, are no words.
 */
public final class Terms {
    private static final Set<String> STOP_WORDS = Set.copyOf(Resource.lines(Terms.class, "stop-words.txt"));
    private static final Set<String> CODES = Tags.all().stream()
            .filter(tag -> tag.kind() == TagKind.SUBJECT || tag.kind() == TagKind.PROGRAM)
            .map(tag -> tag.code())
            .collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final int longest;
    private final Consumer<String> sink;
    private final List<String> together = new ArrayList<>();

    private Terms(String text, int longest, Consumer<String> sink) {
        this.text = text;
        this.longest = longest;
        this.sink = sink;
    }

    /**
     * Hands over every term of a text, in lower case, as often as it occurs, in the order of their ends.
     *
     * @param longest most words of a term
     */
    public static void forEach(String text, int longest, Consumer<String> sink) {
        new Terms(text, longest, sink).run();
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            if (Character.isLetter(text.charAt(at))) {
                int start = at;
                while (at < text.length() && Character.isLetter(text.charAt(at))) {
                    at++;
                }
                take(text.substring(start, at));
            } else {
                if (endsClause(at)) {
                    together.clear();
                }
                at++;
            }
        }
    }

    private boolean endsClause(int at) {
        char sign = text.charAt(at);
        return switch (sign) {
            case ' ', '\t', '\r', '-', '/', '\'', '\u2019' -> false;
            case '\n' -> isBlankBelow(at + 1);
            // U.S. companies, but not the end of a sentence.
            case '.' -> at + 1 < text.length() && !Character.isLetter(text.charAt(at + 1)) && !isAfterSingleLetter(at);
            default -> true;
        };
    }

    private boolean isBlankBelow(int line) {
        int at = line;
        while (at < text.length() && " \t\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n';
    }

    private boolean isAfterSingleLetter(int at) {
        return at > 1 && Character.isLetter(text.charAt(at - 1)) && !Character.isLetter(text.charAt(at - 2));
    }

    private void take(String word) {
        if (CODES.contains(word)) {
            together.clear();
            return;
        }
        together.add(word.toLowerCase(Locale.ROOT));
        if (together.size() > longest) {
            together.remove(0);
        }
        if (isOpen(word.toLowerCase(Locale.ROOT))) {
            return;
        }
        String term = "";
        for (int i = together.size() - 1; i >= 0; i--) {
            String first = together.get(i);
            term = term.isEmpty() ? first : first + " " + term;
            if (!isOpen(first)) {
                sink.accept(term);
            }
        }
    }

    /** Whether a word needs another one to say something. */
    private static boolean isOpen(String word) {
        return word.length() == 1 || STOP_WORDS.contains(word);
    }
}
