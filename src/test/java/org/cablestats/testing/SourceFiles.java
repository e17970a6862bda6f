package org.cablestats.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.source.Layouts;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.SourceRecord;

/** Files in the program's layouts, read without a load. */
public final class SourceFiles {
    private SourceFiles() {}

    /** The file, or the files of the folder, sorted by path. */
    public static List<Path> below(Path source) {
        try (Stream<Path> walk = Files.walk(source)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All records of a file, or of the files of a folder. */
    public static List<SourceRecord> read(Path source) {
        List<SourceRecord> found = new ArrayList<>();
        below(source).forEach(file -> read(file, found));
        return found;
    }

    private static void read(Path file, List<SourceRecord> found) {
        try (InputStream head = Files.newInputStream(file);
                InputStream input = Files.newInputStream(file)) {
            String name = String.valueOf(file.getFileName());
            Layout layout = Layouts.of(name, head.readNBytes(Layout.HEAD_BYTES)).orElseThrow();
            layout.read(name, input, 0, Long.MAX_VALUE).forEachRemaining(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
