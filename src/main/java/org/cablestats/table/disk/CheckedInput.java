package org.cablestats.table.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.SeekableInputStream;

/**
 * A small file that is read from end to end before it is first opened: a look at it costs less than a wrong answer.
 *
 * @param file itself
 * @param path of the same file
 */
record CheckedInput(InputFile file, Path path) implements GuardedInput {
    /** What was looked at, with its date: nothing writes a file twice, but a copy may be put back in its place. */
    private static final Set<String> SOUND = ConcurrentHashMap.newKeySet();

    @Override
    public SeekableInputStream newStream() {
        SeekableInputStream stream = file.newStream();
        String state = location() + " " + path.toFile().lastModified();
        if (SOUND.contains(state)) {
            return stream;
        }
        Exception damage = FileCheck.damage(path);
        if (damage == null) {
            SOUND.add(state);
            return stream;
        }
        try (stream) {
            throw new DamagedFileException(location(), damage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
