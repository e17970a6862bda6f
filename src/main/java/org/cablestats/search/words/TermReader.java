package org.cablestats.search.words;

import java.util.ArrayList;
import java.util.List;

/** Reads the words of a part of a query: {@code counter-narc*} are two of them, in a row. */
final class TermReader {
    /** One letter begins too many words. */
    private static final int SHORTEST_PREFIX = 2;

    private TermReader() {}

    static Together.Row row(String query, QueryToken token) {
        Words words = Words.of(token.text());
        if (words.count() == 0) {
            throw QueryToken.mistake(query, token.at(), token.text(), "letters or digits");
        }
        List<Term> terms = new ArrayList<>();
        int stars = 0;
        for (int word = 0; word < words.count(); word++) {
            boolean isPrefix = token.text().startsWith("*", words.end(word));
            boolean isLong = words.end(word) - words.start(word) >= SHORTEST_PREFIX;
            stars += isPrefix && isLong && !goesOn(words, word) ? 1 : 0;
            terms.add(new Term(words.word(word), isPrefix));
        }
        if (stars < token.text().chars().filter(sign -> sign == '*').count()) {
            throw QueryToken.mistake(
                    query, token.at(), token.text(), "an asterisk only at the end of a word of two letters and more");
        }
        return new Together.Row(terms);
    }

    /** Whether letters stand behind the asterisk. */
    private static boolean goesOn(Words words, int word) {
        return word + 1 < words.count() && words.start(word + 1) == words.end(word) + 1;
    }
}
