package org.cablestats.search.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.cablestats.search.words.Together;
import org.jspecify.annotations.Nullable;

/** The passages that have words in a row, or near each other: those that have all the words, each asked where it has them. */
final class TogetherQuery extends Query {
    /** Of some hundred operations, by a guess: more than any other part of a query. */
    private static final float COST = 100;

    private final Together together;

    TogetherQuery(Together together) {
        this.together = together;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable Scorer scorer(LeafReaderContext segment) throws IOException {
                PostingPlaces places = PostingPlaces.of(together.terms(), segment.reader());
                return places == null ? null : new ConstantScoreScorer(this, score(), mode, passages(places));
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return true;
            }
        };
    }

    private TwoPhaseIterator passages(PostingPlaces places) {
        var lists = places.lists();
        return new TwoPhaseIterator(lists.size() == 1 ? lists.get(0) : ConjunctionUtils.intersectIterators(lists)) {
            @Override
            public boolean matches() {
                places.forget();
                return together.holds(places);
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return together.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TogetherQuery that && together.equals(that.together);
    }

    @Override
    public int hashCode() {
        return Objects.hash(TogetherQuery.class, together);
    }
}
