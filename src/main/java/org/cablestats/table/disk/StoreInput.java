package org.cablestats.table.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.iceberg.inmemory.InMemoryInputFile;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.SeekableInputStream;

/** A small Parquet file of a store, fetched as a whole: what is read is what was checked. */
record StoreInput(InputFile file) implements GuardedInput {
    @Override
    public SeekableInputStream newStream() {
        byte[] bytes = bytes();
        Exception damage = FileCheck.damage(new ParquetBytes(bytes));
        if (damage != null) {
            throw new DamagedFileException(location(), damage);
        }
        return new InMemoryInputFile(location(), bytes).newStream();
    }

    private byte[] bytes() {
        try (SeekableInputStream in = file.newStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
