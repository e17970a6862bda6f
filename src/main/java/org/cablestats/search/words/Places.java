package org.cablestats.search.words;

/** Where words stand in one passage, whoever counted them: a text that was read, or an index. */
public interface Places {
    /** Numbers of the words that are a term's, counted from 0, ascending; none where the passage has none. */
    int[] of(Term term);
}
