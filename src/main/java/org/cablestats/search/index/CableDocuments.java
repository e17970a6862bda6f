package org.cablestats.search.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Passage;
import org.cablestats.packed.Micros;
import org.cablestats.table.state.CableFacts;
import org.jspecify.annotations.Nullable;

/** The documents of a cable, one a passage. They are added at once, so that they stand side by side. */
final class CableDocuments {
    /** Raised whenever the documents of a cable become others. */
    static final int VERSION = 1;

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.setOmitNorms(true);
        WORDS.freeze();
    }

    private CableDocuments() {}

    static List<Document> of(CableFacts cable, String body) {
        List<Passage> passages = CableParser.passages(body);
        List<Document> documents = new ArrayList<>(passages.size());
        for (int number = 0; number < passages.size(); number++) {
            Document document = new Document();
            addPassage(passages.get(number), number, document);
            addFacts(cable, document);
            documents.add(document);
        }
        documents.get(0).add(new BinaryDocValuesField(IndexField.STAMP, new BytesRef(stamp(cable))));
        return documents;
    }

    /** Equal where nothing has changed that is in the documents. */
    static String stamp(CableFacts cable) {
        return DigestUtils.sha256Hex(cable.toString());
    }

    /** A moment as the index has it. */
    static long micros(Instant time) {
        return Micros.of(time);
    }

    private static void addPassage(Passage passage, int number, Document document) {
        document.add(new Field(IndexField.WORDS, new WordStream(passage.text()), WORDS));
        document.add(new StoredField(IndexField.TEXT, passage.text()));
        document.add(new NumericDocValuesField(IndexField.NUMBER, number));
        if (passage.number() != null) {
            document.add(new StoredField(IndexField.PARAGRAPH, passage.number()));
        }
    }

    private static void addFacts(CableFacts cable, Document document) {
        add(IndexField.ID, cable.id(), document);
        document.add(new SortedDocValuesField(IndexField.ID, new BytesRef(cable.id())));
        add(IndexField.ORIGIN, cable.origin(), document);
        if (cable.origin() != null) {
            document.add(new SortedDocValuesField(IndexField.ORIGIN, new BytesRef(cable.origin())));
        }
        add(IndexField.COUNTRY, cable.country(), document);
        add(IndexField.CLASSIFICATION, cable.classification(), document);
        cable.topics().forEach(topic -> add(IndexField.TOPIC, topic, document));
        if (cable.created() != null) {
            document.add(new NumericDocValuesField(IndexField.CREATED, micros(cable.created())));
        }
    }

    private static void add(String field, @Nullable String value, Document document) {
        if (value != null) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }
}
