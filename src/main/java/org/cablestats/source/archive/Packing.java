package org.cablestats.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.cablestats.source.Layouts;
import org.cablestats.source.record.Layout;

/**
 * How a file holds other files: an archive, a compressed archive, or one compressed file. Told by its name, so that a folder of
 * 250,000 pages need not be opened to find the archives in it.
 */
public record Packing(Form form, Compression compression, String ending) {
    /** What is inside. */
    enum Form {
        /** Entries with a directory at the end of the file. */
        ZIP,
        /** Entries one after the other. */
        TAR,
        /** Blocks of entries, each block one compressed stream. */
        SEVEN_Z,
        /** One file. */
        SINGLE
    }

    private static final int BUFFER = 1 << 16;

    private static final Map<String, Packing> BY_ENDING = byEnding();

    private static Map<String, Packing> byEnding() {
        Map<String, Packing> packings = new TreeMap<>();
        put(packings, Form.ZIP, Compression.NONE, ".zip");
        put(packings, Form.SEVEN_Z, Compression.NONE, ".7z");
        put(packings, Form.TAR, Compression.NONE, ".tar");
        put(packings, Form.TAR, Compression.GZIP, ".tar.gz", ".tgz");
        put(packings, Form.TAR, Compression.BZIP2, ".tar.bz2", ".tbz2", ".tbz");
        put(packings, Form.TAR, Compression.XZ, ".tar.xz", ".txz");
        put(packings, Form.TAR, Compression.ZSTD, ".tar.zst", ".tzst");
        put(packings, Form.SINGLE, Compression.GZIP, ".gz");
        put(packings, Form.SINGLE, Compression.BZIP2, ".bz2");
        put(packings, Form.SINGLE, Compression.XZ, ".xz");
        put(packings, Form.SINGLE, Compression.ZSTD, ".zst");
        return packings;
    }

    private static void put(Map<String, Packing> packings, Form form, Compression compression, String... endings) {
        List.of(endings).forEach(ending -> packings.put(ending, new Packing(form, compression, ending)));
    }

    /** How a file of this name is packed; nothing where it is a file as it is. */
    public static Optional<Packing> of(String fileName) {
        int name = fileName.lastIndexOf('/') + 1;
        int last = fileName.lastIndexOf('.');
        if (last <= name) {
            return Optional.empty();
        }
        String lower = fileName.substring(name).toLowerCase(Locale.ROOT);
        int inner = lower.lastIndexOf('.', last - name - 1);
        Packing longer = inner > 0 ? BY_ENDING.get(lower.substring(inner)) : null;
        return Optional.ofNullable(longer == null ? BY_ENDING.get(lower.substring(last - name)) : longer);
    }

    /** Whether it can only be read from its first byte to its last. */
    public boolean isOneStream() {
        return form == Form.SEVEN_Z || compression != Compression.NONE;
    }

    /**
     * Whether to read it takes longer than to keep what was read of it, by far: archives hold pages, and the smallest files are
     * the slowest to unpack. A table that gzip or zstd made smaller is read as quickly as it is kept.
     */
    public boolean isSlow() {
        return switch (compression) {
            case NONE -> form == Form.SEVEN_Z;
            case GZIP, ZSTD -> form == Form.TAR;
            case BZIP2, XZ -> true;
        };
    }

    /**
     * Whether a file that its name says is compressed is not, as its content shows: a browser, or {@code curl --compressed},
     * unpacked it on the way and kept the name.
     *
     * @param head its first bytes, at most {@link Layout#HEAD_BYTES}
     */
    boolean isUnpacked(String name, byte[] head) {
        if (compression.begins(head)) {
            return false;
        }
        return switch (form) {
            case SINGLE -> Layouts.of(inner(name), head).isPresent();
            case TAR -> TarArchiveInputStream.matches(head, head.length);
            case ZIP, SEVEN_Z -> false;
        };
    }

    /**
     * What a stream of such a file unpacks to.
     *
     * @param memoryKib what the decoder may hold
     */
    InputStream unpacked(String name, InputStream stream, int memoryKib) throws IOException {
        InputStream packed = new BufferedInputStream(stream, BUFFER);
        packed.mark(Layout.HEAD_BYTES);
        boolean isPlain = compression == Compression.NONE || isUnpacked(name, packed.readNBytes(Layout.HEAD_BYTES));
        packed.reset();
        return isPlain ? packed : new UnpackedStream(packed, () -> compression.open(packed, memoryKib));
    }

    /** The name without the ending that says how it is packed: {@code cables.csv} of {@code cables.csv.gz}. */
    String inner(String name) {
        return name.substring(0, name.length() - ending.length());
    }
}
