package org.cablestats.table;

import java.io.Serializable;
import org.apache.iceberg.DataFile;

/** A file that a writer has filled: part of the table once a branch takes it in. */
public final class RowFile implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DataFile file;

    RowFile(DataFile file) {
        this.file = file;
    }

    DataFile file() {
        return file;
    }
}
