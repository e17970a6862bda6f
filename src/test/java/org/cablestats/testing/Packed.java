package org.cablestats.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZMethodConfiguration;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Packs files for tests: an archive or compressed file of the kind that its name says, its entries in the map's order. */
public final class Packed {
    /** Every kind of archive. */
    public static final List<String> ARCHIVES =
            List.of(".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".tar.zst", ".7z");

    /** Every kind of compressed file. */
    public static final List<String> COMPRESSED = List.of(".gz", ".bz2", ".xz", ".zst");

    private static final Map<String, String> COMPRESSORS = Map.of(
            "gz", CompressorStreamFactory.GZIP,
            "tgz", CompressorStreamFactory.GZIP,
            "zst", CompressorStreamFactory.ZSTANDARD);

    private Packed() {}

    /** Writes an archive. */
    public static Path archive(Path file, Map<String, byte[]> entries) {
        String name = file.toString();
        try {
            if (name.endsWith(".7z")) {
                return sevenZ(file, entries);
            }
            try (OutputStream plain = Files.newOutputStream(file)) {
                if (name.endsWith(".zip")) {
                    zip(plain, entries);
                } else {
                    tar(name.endsWith(".tar") ? plain : compressing(name, plain), entries);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one compressed file. */
    public static Path compressed(Path file, byte[] bytes) {
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream compressing = compressing(file.toString(), plain)) {
            compressing.write(bytes);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the smallest memory that a kind allows: otherwise most of a test would be to clear it. */
    private static OutputStream compressing(String name, OutputStream plain) throws IOException {
        if (name.endsWith(".xz")) {
            return new XZOutputStream(plain, new LZMA2Options(0));
        }
        if (name.endsWith(".bz2")) {
            return new BZip2CompressorOutputStream(plain, BZip2CompressorOutputStream.MIN_BLOCKSIZE);
        }
        String compressor = COMPRESSORS.get(name.substring(name.lastIndexOf('.') + 1));
        try {
            return new CompressorStreamFactory().createCompressorOutputStream(compressor, plain);
        } catch (CompressorException e) {
            throw new IOException(e);
        }
    }

    private static void zip(OutputStream plain, Map<String, byte[]> entries) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(plain)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
    }

    private static void tar(OutputStream plain, Map<String, byte[]> entries) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(plain, StandardCharsets.UTF_8.name())) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey(), true);
                header.setModTime(0);
                header.setSize(entry.getValue().length);
                tar.putArchiveEntry(header);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        }
    }

    private static Path sevenZ(Path file, Map<String, byte[]> entries) throws IOException {
        try (SevenZOutputFile sevenZ = new SevenZOutputFile(file.toFile())) {
            sevenZ.setContentMethods(List.of(new SevenZMethodConfiguration(SevenZMethod.LZMA2, new LZMA2Options(0))));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                SevenZArchiveEntry header = new SevenZArchiveEntry();
                header.setName(entry.getKey());
                sevenZ.putArchiveEntry(header);
                sevenZ.write(entry.getValue());
                sevenZ.closeArchiveEntry();
            }
        }
        return file;
    }
}
