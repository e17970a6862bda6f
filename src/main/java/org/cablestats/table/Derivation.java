package org.cablestats.table;

/**
 * What the columns of stored cables were derived by.
 *
 * @param schema version of the columns: one that came later has no value
 * @param parser version of the parser; 0 where unknown
 * @param dictionary digest of the topic dictionary; empty where unknown
 */
public record Derivation(int schema, int parser, String dictionary) {
    /** Of states that were stored before this was kept. */
    static final Derivation UNKNOWN = new Derivation(1, 0, "");

    /** By the columns of this program. */
    public static Derivation now(int parser, String dictionary) {
        return new Derivation(SchemaUpdate.VERSION, parser, dictionary);
    }

    /** The same with the topics of another dictionary. */
    public Derivation with(String otherDictionary) {
        return new Derivation(schema, parser, otherDictionary);
    }

    /** Whether another version of the program takes cables apart in another way, or into other columns. */
    public boolean isOtherwiseParsedThan(Derivation other) {
        return schema != other.schema || parser != other.parser;
    }

    /** As a property of a table or a snapshot. */
    String written() {
        return schema + " " + parser + " " + dictionary;
    }

    static Derivation read(String written) {
        String[] words = written.split(" ", 3);
        return new Derivation(Integer.parseInt(words[0]), Integer.parseInt(words[1]), words[2]);
    }
}
