package org.cablestats.table;

/**
 * What the columns of stored cables were derived by.
 *
 * @param parser version of the parser; 0 where unknown
 * @param dictionary digest of the topic dictionary; empty where unknown
 */
public record Derivation(int parser, String dictionary) {
    /** Of states that were stored before this was kept. */
    static final Derivation UNKNOWN = new Derivation(0, "");

    /** As a property of a table or a snapshot. */
    String written() {
        return parser + " " + dictionary;
    }

    static Derivation read(String written) {
        int space = written.indexOf(' ');
        return new Derivation(Integer.parseInt(written.substring(0, space)), written.substring(space + 1));
    }
}
