package org.cablestats.cable;

import java.io.Serializable;
import java.time.Instant;
import org.cablestats.packed.PackedInput;
import org.cablestats.packed.PackedOutput;
import org.jspecify.annotations.Nullable;

/**
 * As much of a cable as decides whether it is new, changed, repeated or superseded; found without parsing the text.
 *
 * @param id canonical reference id
 * @param rawId as in the source
 * @param created UTC, as the parsed cable has it
 * @param released UTC, null where the layout has none
 * @param bodyLength characters of the body
 * @param contentDigest SHA-256, 64 hexadecimal digits, of canonical id, created, classification, origin, references, header
 *     and body after decoding, so that renumbered rows and new page furniture change nothing
 */
public record Fingerprint(
        String id,
        String rawId,
        @Nullable Instant created,
        @Nullable Instant released,
        int bodyLength,
        String contentDigest)
        implements Serializable {

    /** Writes it, as some 60 bytes. */
    public void write(PackedOutput out) {
        out.writeText(id);
        // Blank is no id of any source.
        out.writeText(rawId.equals(id) ? "" : rawId);
        out.writeTime(created);
        out.writeTime(released);
        out.writeNumber(bodyLength);
        out.writeDigest(contentDigest);
    }

    /** Reads what {@link #write} wrote. */
    public static Fingerprint read(PackedInput in) {
        String id = in.readText();
        String rawId = in.readText();
        return new Fingerprint(
                id,
                rawId.isEmpty() ? id : rawId,
                in.readTime(),
                in.readTime(),
                Math.toIntExact(in.readNumber()),
                in.readDigest());
    }
}
