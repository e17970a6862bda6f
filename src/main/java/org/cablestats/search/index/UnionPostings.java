package org.cablestats.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The passages of several words as one list, with all their places. Lucene's own asks every word in every passage whether it stands there:
 * a beginning of two letters has thousands.
 */
final class UnionPostings extends PostingsEnum {
    /** Those that stand in a later passage, the nearest first. */
    private final PriorityQueue<PostingsEnum> later;

    /** Those that stand in the passage. */
    private final List<PostingsEnum> here;

    private final long cost;
    private int passage = -1;
    private int[] places = new int[16];
    private int count;
    private int next;

    /** Of lists that stand before their first passages. */
    UnionPostings(List<PostingsEnum> lists) {
        this.here = new ArrayList<>(lists);
        this.cost = lists.stream().mapToLong(PostingsEnum::cost).sum();
        this.later = new PriorityQueue<>(lists.size()) {
            @Override
            protected boolean lessThan(PostingsEnum one, PostingsEnum other) {
                return one.docID() < other.docID();
            }
        };
    }

    @Override
    public int docID() {
        return passage;
    }

    @Override
    public int nextDoc() throws IOException {
        return advance(passage + 1);
    }

    @Override
    public int advance(int target) throws IOException {
        for (PostingsEnum list : here) {
            int reached = target == passage + 1 ? list.nextDoc() : list.advance(target);
            if (reached != NO_MORE_DOCS) {
                later.add(list);
            }
        }
        here.clear();
        while (later.size() > 0 && later.top().docID() < target) {
            if (later.top().advance(target) == NO_MORE_DOCS) {
                later.pop();
            } else {
                later.updateTop();
            }
        }
        passage = later.size() == 0 ? NO_MORE_DOCS : later.top().docID();
        while (later.size() > 0 && later.top().docID() == passage) {
            here.add(later.pop());
        }
        count = 0;
        return passage;
    }

    /** Number of places; each list has one at least. */
    @Override
    public int freq() throws IOException {
        if (count == 0) {
            for (PostingsEnum list : here) {
                int more = list.freq();
                places = ArrayUtil.grow(places, count + more);
                for (int i = 0; i < more; i++) {
                    places[count++] = list.nextPosition();
                }
            }
            Arrays.sort(places, 0, count);
            next = 0;
        }
        return count;
    }

    @Override
    public int nextPosition() {
        return places[next++];
    }

    @Override
    public int startOffset() {
        return -1;
    }

    @Override
    public int endOffset() {
        return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
        return null;
    }

    @Override
    public long cost() {
        return cost;
    }
}
