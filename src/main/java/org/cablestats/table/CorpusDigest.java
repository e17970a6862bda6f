package org.cablestats.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Adds up cables, sorted by id. */
final class CorpusDigest {
    private final MessageDigest digest = sha256();
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
