package org.cablestats.table.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.exceptions.RuntimeIOException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.PositionOutputStream;
import org.cablestats.disk.Access;
import org.cablestats.fault.Reason;

/**
 * A file of this machine to write.
 *
 * @param location as metadata names it
 * @param path of the same file
 * @param io reads it
 */
record SyncedFile(String location, Path path, FileIO io) implements OutputFile {

    @Override
    public PositionOutputStream create() {
        return open(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public PositionOutputStream createOrOverwrite() {
        return open(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    @Override
    public InputFile toInputFile() {
        return io.newInputFile(location);
    }

    private PositionOutputStream open(OpenOption... options) {
        try {
            Path folder = Objects.requireNonNull(path.getParent(), location);
            Sync.makeFolders(folder, Access.like(folder));
            return new SyncedStream(path, Access.like(folder).open(path, options));
        } catch (FileAlreadyExistsException e) {
            throw new AlreadyExistsException(e, "Cannot write '%s': it is there already", path);
        } catch (IOException e) {
            throw new RuntimeIOException(e, "Cannot write '%s': %s", path, Reason.of(e));
        }
    }
}
