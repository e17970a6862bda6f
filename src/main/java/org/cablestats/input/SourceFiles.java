package org.cablestats.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.source.record.FileName;

/**
 * The files of a source as they lie there, whatever is in them.
 *
 * @param files in the order in which a load reads them
 * @param storage opens them
 */
public record SourceFiles(List<InputFile> files, Storage storage) {
    private static final int BUFFER = 1 << 18;

    /** A look at a file that costs no reading. */
    private record Stamp(String name, long size, String modified) {}

    /**
     * Those of each source, in order.
     *
     * @throws org.cablestats.fault.UsageException naming each source that is missing or cannot be read
     */
    public static List<SourceFiles> of(List<String> sources, Storage storage) {
        List<InputFile> all = Inputs.find(sources, storage);
        return IntStream.range(0, sources.size())
                .mapToObj(source -> new SourceFiles(
                        all.stream().filter(file -> file.source() == source).toList(), storage))
                .toList();
    }

    /** Bytes of all. */
    public long bytes() {
        return files.stream().mapToLong(InputFile::size).sum();
    }

    /** Whether all are this machine's: to read the others once more costs what a load of them costs. */
    public boolean areHere() {
        return files.stream().noneMatch(file -> Storage.isRemote(file.location()));
    }

    /** Names, sizes and times of change: what is equal before and after was read as it is. */
    public List<?> stamps() throws IOException {
        List<Stamp> stamps = new ArrayList<>();
        for (InputFile file : files) {
            String modified =
                    Files.getLastModifiedTime(FileName.path(file.location())).toString();
            stamps.add(new Stamp(file.location(), file.size(), modified));
        }
        return stamps;
    }

    /** SHA-256 over the name, the size and the bytes of each, in order: 64 hexadecimal digits. */
    public String digest() throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        byte[] buffer = new byte[BUFFER];
        for (InputFile file : files) {
            DigestUtils.updateDigest(digest, file.name() + "\n" + file.size() + "\n");
            try (InputStream in = new DigestInputStream(storage.open(file.location(), 0), digest)) {
                while (in.read(buffer) >= 0) {
                    // The digest has read them.
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
