package org.cablestats.search.index;

import java.util.Map;
import org.cablestats.cable.CableParser;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Which state an index is of. The ordinal alone does not say it: a folder may be made anew, and topics be found again.
 *
 * @param ordinal of the state
 * @param cables what tells its cables from those of any other state
 */
public record IndexState(int ordinal, String cables) {
    /** Of an index whose documents another program has made, nothing can be kept. */
    private static final String FORMAT = CableDocuments.VERSION + "." + CableParser.VERSION;

    private static final String FORMAT_KEY = "cablestats.format";
    private static final String ORDINAL_KEY = "cablestats.snapshot";
    private static final String CABLES_KEY = "cablestats.cables";

    public static IndexState of(Snapshot snapshot) {
        return new IndexState(
                snapshot.ordinal(),
                snapshot.corpusDigest() + " " + snapshot.derivation().written());
    }

    /** As Lucene keeps it with a commit. */
    Map<String, String> written() {
        return Map.of(FORMAT_KEY, FORMAT, ORDINAL_KEY, Integer.toString(ordinal), CABLES_KEY, cables);
    }

    /** Null where it is of another format. */
    static @Nullable IndexState read(Map<String, String> written) {
        if (!FORMAT.equals(written.get(FORMAT_KEY))) {
            return null;
        }
        return new IndexState(
                Integer.parseInt(written.getOrDefault(ORDINAL_KEY, "0")), written.getOrDefault(CABLES_KEY, ""));
    }
}
