package org.cablestats.table;

/**
 * What the columns of published states were derived by.
 *
 * @param catalog that knows the table
 */
record Derivations(Catalog catalog) {
    private static final String CONFIRMED = "cablestats.confirmed-derivation";

    /** Of a state: what its load said, or what was confirmed of it since. */
    Derivation of(Snapshot snapshot) {
        String confirmed = catalog.load(StoredTable.CABLES).properties().getOrDefault(CONFIRMED, "");
        String prefix = snapshot.ordinal() + " ";
        return confirmed.startsWith(prefix)
                ? Derivation.read(confirmed.substring(prefix.length()))
                : snapshot.derivation();
    }

    /** Remembers that another derivation gives the columns of a state just as well. */
    void confirm(Snapshot snapshot, Derivation derivation) {
        catalog.load(StoredTable.CABLES)
                .updateProperties()
                .set(CONFIRMED, snapshot.ordinal() + " " + derivation.written())
                .commit();
    }
}
