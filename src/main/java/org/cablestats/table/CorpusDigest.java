package org.cablestats.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Adds up cables, sorted by id. */
final class CorpusDigest {
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private long cables;
    private @Nullable Instant latest;
    private String lastId = "";

    void add(String id, String contentDigest, @Nullable Instant created) {
        if (id.compareTo(lastId) == 0) {
            throw new IllegalStateException("Cannot publish the load: cable " + id + " is there twice");
        }
        lastId = id;
        digest.update((id + "\t" + contentDigest + "\n").getBytes(StandardCharsets.UTF_8));
        cables++;
        if (created != null && (latest == null || created.isAfter(latest))) {
            latest = created;
        }
    }

    CorpusState state() {
        LocalDate day = latest == null ? null : latest.atZone(ZoneOffset.UTC).toLocalDate();
        return new CorpusState(cables, day, HexFormat.of().formatHex(digest.digest()));
    }
}
