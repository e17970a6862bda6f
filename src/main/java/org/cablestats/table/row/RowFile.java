package org.cablestats.table.row;

import java.io.Serializable;
import java.util.List;
import org.apache.iceberg.DataFile;

/** A file that a writer has filled: part of the table once a branch takes it in. */
public record RowFile(DataFile file) implements Serializable {
    /** Its size. */
    public long bytes() {
        return file.fileSizeInBytes();
    }

    /** The size of all. */
    public static long bytes(List<RowFile> files) {
        return files.stream().mapToLong(RowFile::bytes).sum();
    }

    /** The name that tells it from other files of the table. */
    String location() {
        return file.location();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowFile that && location().equals(that.location());
    }

    @Override
    public int hashCode() {
        return location().hashCode();
    }
}
