package org.cablestats.search.index;

/** Names of the fields of a document. */
final class IndexField {
    /** Words of the passage with their places. */
    static final String WORDS = "words";

    /** The passage as it is. */
    static final String TEXT = "text";

    /** Its number as printed. */
    static final String PARAGRAPH = "paragraph";

    /** Its number in the cable, from 0. */
    static final String NUMBER = "number";

    static final String ID = "id";

    /** Microseconds since 1970. */
    static final String CREATED = "created";

    static final String ORIGIN = "origin";
    static final String COUNTRY = "country";
    static final String CLASSIFICATION = "classification";
    static final String TOPIC = "topic";

    /** What tells whether the cable is still as it was, in its first document. */
    static final String STAMP = "stamp";

    private IndexField() {}
}
