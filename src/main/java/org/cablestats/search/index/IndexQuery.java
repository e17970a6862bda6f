package org.cablestats.search.index;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.cablestats.search.hit.CableFilter;
import org.cablestats.search.words.Query;
import org.cablestats.search.words.Together;
import org.cablestats.search.words.Together.Row;

/** A query among some cables, in Lucene's terms. */
final class IndexQuery {
    private IndexQuery() {}

    static org.apache.lucene.search.Query of(Query query, CableFilter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(of(query), Occur.FILTER);
        addOneOf(IndexField.ORIGIN, filter.origins(), all);
        addOneOf(IndexField.COUNTRY, filter.countries(), all);
        addOneOf(IndexField.CLASSIFICATION, filter.classifications(), all);
        addOneOf(IndexField.TOPIC, filter.topics(), all);
        if (filter.ids() != null) {
            all.add(oneOf(IndexField.ID, filter.ids()), Occur.FILTER);
        }
        Instant since = filter.since();
        Instant until = filter.until();
        if (since != null || until != null) {
            long first = since == null ? Long.MIN_VALUE : CableDocuments.micros(since);
            long last = until == null ? Long.MAX_VALUE : CableDocuments.micros(until) - 1;
            all.add(NumericDocValuesField.newSlowRangeQuery(IndexField.CREATED, first, last), Occur.FILTER);
        }
        return all.build();
    }

    private static void addOneOf(String field, List<String> values, BooleanQuery.Builder all) {
        if (!values.isEmpty()) {
            all.add(oneOf(field, values), Occur.FILTER);
        }
    }

    private static org.apache.lucene.search.Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static org.apache.lucene.search.Query of(Query query) {
        if (query instanceof Together together) {
            return together instanceof Row row && row.terms().size() == 1
                    ? one(row.terms().get(0))
                    : new TogetherQuery(together);
        }
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        if (query instanceof Query.All all) {
            all.parts().forEach(part -> addTo(parts, part));
        } else if (query instanceof Query.Any any) {
            any.parts().forEach(part -> parts.add(of(part), Occur.SHOULD));
        } else {
            throw new IllegalArgumentException("Asks for no words: " + query);
        }
        return parts.build();
    }

    private static void addTo(BooleanQuery.Builder parts, Query part) {
        if (part instanceof Query.Not not) {
            parts.add(of(not.part()), Occur.MUST_NOT);
        } else {
            parts.add(of(part), Occur.FILTER);
        }
    }

    private static org.apache.lucene.search.Query one(org.cablestats.search.words.Term term) {
        Term word = new Term(IndexField.WORDS, term.word());
        return term.isPrefix() ? new PrefixQuery(word) : new TermQuery(word);
    }
}
