package org.cablestats.cable;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import org.cablestats.packed.PackedValues;
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
    public void write(DataOutput out) throws IOException {
        PackedValues.write(id, out);
        // Blank is no id of any source.
        PackedValues.write(rawId.equals(id) ? "" : rawId, out);
        PackedValues.writeTime(created, out);
        PackedValues.writeTime(released, out);
        PackedValues.writeNumber(bodyLength, out);
        PackedValues.writeDigest(contentDigest, out);
    }

    /** Reads what {@link #write} wrote. */
    public static Fingerprint read(DataInput in) throws IOException {
        String id = PackedValues.read(in);
        String rawId = PackedValues.read(in);
        return new Fingerprint(
                id,
                rawId.isEmpty() ? id : rawId,
                PackedValues.readTime(in),
                PackedValues.readTime(in),
                Math.toIntExact(PackedValues.readNumber(in)),
                PackedValues.readDigest(in));
    }
}
