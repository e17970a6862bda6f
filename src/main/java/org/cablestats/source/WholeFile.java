package org.cablestats.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.cablestats.cable.RawCable;

/** A file that holds one cable. */
final class WholeFile {
    /** The largest page of the real corpus has about 300 KB. */
    private static final int LARGEST = 64 << 20;

    private final String file;
    private final byte[] bytes;

    private WholeFile(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * The one record of a file, or none where the part does not begin with it.
     *
     * @param reader what to make of the file
     */
    static Iterator<SourceRecord> read(
            String file, InputStream input, long start, Function<WholeFile, SourceRecord> reader) throws IOException {
        if (start > 0) {
            return List.<SourceRecord>of().iterator();
        }
        WholeFile whole = new WholeFile(file, input.readNBytes(LARGEST));
        long rest = input.transferTo(OutputStream.nullOutputStream());
        SourceRecord record = rest == 0
                ? reader.apply(whole)
                : new SourceRecord.Rejected(
                        RejectReason.TOO_LARGE, new Position(file, 0, whole.bytes.length + rest), whole.excerpt());
        return List.of(record).iterator();
    }

    /** Its text, with line feeds only and without a byte order mark. */
    String text() {
        int start = ByteOrderMark.skip(bytes, 0, bytes.length);
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    SourceRecord accepted(RawCable cable) {
        return new SourceRecord.Accepted(cable, position());
    }

    SourceRecord rejected(RejectReason reason) {
        return new SourceRecord.Rejected(reason, position(), excerpt());
    }

    private Position position() {
        return new Position(file, 0, bytes.length);
    }

    private String excerpt() {
        return ByteWindow.excerpt(bytes, 0, bytes.length);
    }
}
