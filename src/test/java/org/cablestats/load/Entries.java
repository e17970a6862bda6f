package org.cablestats.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Fingerprint;
import org.cablestats.input.InputFile;
import org.cablestats.source.record.Position;
import org.cablestats.table.row.StoredVersion;
import org.cablestats.table.row.TestFiles;
import org.jspecify.annotations.Nullable;

/** Small cables for tests of what a load decides: what a test is about is said, the rest is alike. */
final class Entries {
    static final Instant CREATED = Instant.parse("2007-12-11T09:30:00Z");
    static final Instant RELEASED = Instant.parse("2010-12-10T21:00:00Z");

    private Entries() {}

    /** A version under an id as its source has it, whose texts are alike where they are called alike. */
    static Fingerprint cable(String rawId, @Nullable Instant released, int bodyLength, String says) {
        String id = Objects.requireNonNullElse(CableParser.canonicalId(rawId), rawId);
        return new Fingerprint(id, rawId, CREATED, released, bodyLength, says);
    }

    /** The same without a date of release. */
    static Fingerprint cable(String rawId, int bodyLength, String says) {
        return cable(rawId, null, bodyLength, says);
    }

    /** Records of one file in this order, ten bytes each. */
    static Ledger ledger(Fingerprint... cables) {
        InputFile file = new InputFile(0, 0, "/corpus", "cables.csv", "cables.csv", 10L * cables.length);
        List<LedgerEntry> entries = new ArrayList<>();
        for (Fingerprint cable : cables) {
            Position position = new Position(file.name(), 10L * entries.size(), 10);
            entries.add(new LedgerEntry(file, 0, 0, position, null, null, "", cable));
        }
        return new Ledger(entries);
    }

    /** What the table has, read from another file, each cable in a file of its own. */
    static Map<String, StoredVersion> stored(Fingerprint... cables) {
        return Arrays.stream(cables)
                .map(cable -> stored(cable, false))
                .collect(Collectors.toMap(version -> version.cable().id(), version -> version));
    }

    static StoredVersion stored(Fingerprint cable, boolean merged) {
        return new StoredVersion(cable, merged, TestFiles.named(cable.id()), "earlier.csv", 70);
    }
}
