package org.cablestats.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.cablestats.search.words.Places;
import org.cablestats.search.words.Term;
import org.jspecify.annotations.Nullable;

/** Where words stand in the passages of a segment of the index, in the one that all its lists have come to. */
final class PostingPlaces implements Places {
    private final Map<Term, PostingsEnum> postings = new HashMap<>();
    private final Map<Term, int[]> places = new HashMap<>();

    /** Of some words; null where the segment lacks one of them. */
    static @Nullable PostingPlaces of(List<Term> words, LeafReader reader) throws IOException {
        Terms terms = reader.terms(IndexField.WORDS);
        PostingPlaces found = new PostingPlaces();
        for (Term word : words) {
            PostingsEnum list = terms == null ? null : postings(word, terms.iterator());
            if (list == null) {
                return null;
            }
            found.postings.putIfAbsent(word, list);
        }
        return found;
    }

    private static @Nullable PostingsEnum postings(Term word, TermsEnum terms) throws IOException {
        BytesRef wanted = new BytesRef(word.word());
        if (!word.isPrefix()) {
            return terms.seekExact(wanted) ? terms.postings(null, PostingsEnum.POSITIONS) : null;
        }
        List<PostingsEnum> lists = new ArrayList<>();
        BytesRef term = terms.seekCeil(wanted) == TermsEnum.SeekStatus.END ? null : terms.term();
        while (term != null && StringHelper.startsWith(term, wanted)) {
            lists.add(terms.postings(null, PostingsEnum.POSITIONS));
            term = terms.next();
        }
        return lists.isEmpty() ? null : new UnionPostings(lists);
    }

    /** The lists of passages. */
    List<PostingsEnum> lists() {
        return List.copyOf(postings.values());
    }

    /** Forgets the places of the passage before. */
    void forget() {
        places.clear();
    }

    @Override
    public int[] of(Term term) {
        return places.computeIfAbsent(term, this::read);
    }

    private int[] read(Term term) {
        PostingsEnum list = postings.get(term);
        if (list == null) {
            throw new IllegalArgumentException("Nobody asked for " + term);
        }
        try {
            int[] read = new int[list.freq()];
            for (int i = 0; i < read.length; i++) {
                read[i] = list.nextPosition();
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
