package org.cablestats.table.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.cable.Fingerprint;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What a table of cables holds.
 *
 * @param cables rows
 * @param latest day of the latest cable
 * @param digest SHA-256 over the sorted pairs of id and content digest
 */
public record CorpusState(long cables, @Nullable LocalDate latest, String digest) {

    /** Of cables in any order, each once. */
    public static CorpusState of(Stream<Fingerprint> cables) {
        List<Fingerprint> sorted =
                cables.sorted(Comparator.comparing(Fingerprint::id)).toList();
        MessageDigest digest = DigestUtils.getSha256Digest();
        String last = "";
        for (Fingerprint cable : sorted) {
            if (cable.id().equals(last)) {
                throw new IllegalStateException("Cannot publish the load: cable " + last + " is there twice");
            }
            last = cable.id();
            digest.update((last + "\t" + cable.contentDigest() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        LocalDate latest = sorted.stream()
                .map(Fingerprint::created)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(created -> created.atZone(ZoneOffset.UTC).toLocalDate())
                .orElse(null);
        return new CorpusState(sorted.size(), latest, HexFormat.of().formatHex(digest.digest()));
    }

    /** Whether these are a snapshot's rows. */
    public boolean isOf(Snapshot snapshot) {
        return cables == snapshot.cables() && digest.equals(snapshot.corpusDigest());
    }
}
