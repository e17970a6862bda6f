package org.cablestats.table.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.iceberg.Table;
import org.cablestats.cable.Fingerprint;
import org.cablestats.packed.Spill;
import org.jspecify.annotations.Nullable;

/** Sums up the cables of a table as they come, sorted by id; keeps none of them. */
public final class CorpusSum {
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private String last = "";
    private @Nullable Instant latest;
    private long cables;

    /** What a line of the table holds, read back. */
    public static CorpusState read(Table cables, String branch) {
        CorpusSum sum = new CorpusSum();
        try (Spill spill = new Spill()) {
            StoredContent.read(cables, branch, spill).forEachRemaining(sum::add);
        }
        return sum.state();
    }

    /**
     * Adds the next cable.
     *
     * @throws IllegalStateException where its id is not greater than that of the cable before
     */
    public void add(Fingerprint cable) {
        add(new StoredContent(cable.id(), cable.created(), cable.contentDigest()));
    }

    private void add(StoredContent cable) {
        if (cable.id().compareTo(last) <= 0) {
            throw new IllegalStateException(
                    cable.id().equals(last)
                            ? "Cannot publish the load: cable " + last + " is there twice"
                            : "Cannot sum up the cables: " + cable.id() + " comes after " + last);
        }
        last = cable.id();
        cables++;
        digest.update((last + "\t" + cable.digest() + "\n").getBytes(StandardCharsets.UTF_8));
        Instant created = cable.created();
        if (created != null && (latest == null || created.isAfter(latest))) {
            latest = created;
        }
    }

    /** What they are together; nothing can be added after it. */
    public CorpusState state() {
        return new CorpusState(
                cables,
                latest == null ? null : latest.atZone(ZoneOffset.UTC).toLocalDate(),
                HexFormat.of().formatHex(digest.digest()));
    }
}
