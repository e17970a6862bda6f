package org.cablestats.table.snapshot;

import org.cablestats.table.schema.StoredTable;
import org.cablestats.topic.model.TopicFinder;

/**
 * What the columns of stored cables were derived by.
 *
 * @param schema version of the columns: one that came later has no value
 * @param parser version of the parser; 0 where unknown
 * @param dictionary digest of the topic dictionary; empty where unknown
 * @param model ordinal of the learned model that was asked of cables without tags; 0 where none was
 */
public record Derivation(int schema, int parser, String dictionary, int model) {
    /** Of states that were stored before this was kept. */
    static final Derivation UNKNOWN = new Derivation(1, 0, "", 0);

    /** By the columns of this program. */
    public static Derivation now(int parser, TopicFinder finder) {
        return new Derivation(
                StoredTable.SCHEMA_OF_CABLES, parser, finder.dictionary().digest(), finder.modelOrdinal());
    }

    /** The same with the topics of another dictionary or model. */
    public Derivation with(TopicFinder finder) {
        return new Derivation(schema, parser, finder.dictionary().digest(), finder.modelOrdinal());
    }

    /** Whether another version of the program takes cables apart in another way, or into other columns. */
    public boolean isOtherwiseParsedThan(Derivation other) {
        return schema != other.schema || parser != other.parser;
    }

    /** As a property of a table or a snapshot. */
    public String written() {
        return schema + " " + parser + " " + dictionary + (model == 0 ? "" : " " + model);
    }

    public static Derivation read(String written) {
        String[] words = written.split(" ", 4);
        int model = words.length > 3 ? Integer.parseInt(words[3]) : 0;
        return new Derivation(Integer.parseInt(words[0]), Integer.parseInt(words[1]), words[2], model);
    }
}
