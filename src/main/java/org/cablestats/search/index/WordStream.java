package org.cablestats.search.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.cablestats.search.words.Words;

/** The words of a passage as Lucene reads them, one after the other. */
final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String text;
    private Words words = Words.of("");
    private int next;

    WordStream(String text) {
        this.text = text;
    }

    @Override
    public void reset() {
        words = Words.of(text);
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == words.count()) {
            return false;
        }
        clearAttributes();
        term.setLength(words.copy(next, term.resizeBuffer(Words.LONGEST)));
        next++;
        return true;
    }
}
