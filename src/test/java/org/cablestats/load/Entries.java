package org.cablestats.load;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Fingerprint;
import org.cablestats.input.InputFile;
import org.cablestats.source.record.Position;
import org.cablestats.table.row.CorpusState;
import org.cablestats.table.row.CorpusSum;
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
        return new Fingerprint(id, rawId, CREATED, released, bodyLength, digest(says));
    }

    /** No digest, but one of its form, in the order of what is said. */
    static String digest(String says) {
        return HexFormat.of().formatHex(Arrays.copyOf(says.getBytes(StandardCharsets.UTF_8), 32));
    }

    /** The same without a date of release. */
    static Fingerprint cable(String rawId, int bodyLength, String says) {
        return cable(rawId, null, bodyLength, says);
    }

    /** What a load makes of records where the table has something, in any order. */
    static Delta delta(Ledger ledger, List<StoredVersion> stored) {
        return Delta.of(ledger, byId(stored));
    }

    /** What it decides about each cable of the input, in the order of their ids. */
    static List<Decision> decisions(Ledger ledger, List<StoredVersion> stored) {
        List<Decision> decisions = new ArrayList<>();
        Versions.of(ledger.byId(), byId(stored)).forEachRemaining(versions -> {
            if (!versions.records().isEmpty()) {
                decisions.add(Decision.of(versions.records(), versions.stored()));
            }
        });
        return decisions;
    }

    private static Iterator<StoredVersion> byId(List<StoredVersion> stored) {
        return stored.stream()
                .sorted(Comparator.comparing(version -> version.cable().id()))
                .iterator();
    }

    /** What a table of these cables, in any order, holds. */
    static CorpusState state(Stream<Fingerprint> cables) {
        CorpusSum sum = new CorpusSum();
        cables.sorted(Comparator.comparing(Fingerprint::id)).forEachOrdered(sum::add);
        return sum.state();
    }

    /** Records of one file in this order, ten bytes each. */
    static Ledger ledger(Fingerprint... cables) {
        InputFile file = new InputFile(0, 0, "/corpus", "cables.csv", "cables.csv", 10L * cables.length);
        List<LedgerEntry> entries = new ArrayList<>();
        for (Fingerprint cable : cables) {
            Position position = new Position(file.name(), 10L * entries.size(), 10);
            entries.add(new LedgerEntry(file, 0, 0, position, null, null, "", cable, 0));
        }
        return ledger(entries);
    }

    /** Of records as one task finds them. */
    static Ledger ledger(List<LedgerEntry> entries) {
        return new Ledger(List.of(LedgerBlock.of(entries.iterator())));
    }

    /** What the table has, read from another file, each cable in a file of its own. */
    static List<StoredVersion> stored(Fingerprint... cables) {
        return Arrays.stream(cables).map(cable -> stored(cable, false)).toList();
    }

    static StoredVersion stored(Fingerprint cable, boolean merged) {
        return new StoredVersion(cable, merged, TestFiles.named(cable.id()), "earlier.csv", 70);
    }
}
