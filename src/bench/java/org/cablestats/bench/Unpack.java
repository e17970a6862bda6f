package org.cablestats.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** Decompression alone: every byte of a 7z unpacked and thrown away by the library that a load uses. Argument: the archive. */
public final class Unpack {
    private Unpack() {}

    /** Unpacks and prints the number of bytes. */
    public static void main(String[] arguments) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (SevenZFile archive =
                SevenZFile.builder().setPath(Path.of(arguments[0])).get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                int read = entry.hasStream() ? archive.read(buffer) : -1;
                while (read >= 0) {
                    bytes += read;
                    read = archive.read(buffer);
                }
            }
        }
        System.out.println(bytes + " bytes");
    }
}
