package org.cablestats.table.disk;

import org.apache.iceberg.io.InputFile;

/** A file of which more is asked than to be opened: it is as it should be, or whoever opens it hears that it is damaged. */
interface GuardedInput extends InputFile {
    /** The file itself. */
    InputFile file();

    @Override
    default long getLength() {
        return file().getLength();
    }

    @Override
    default String location() {
        return file().location();
    }

    @Override
    default boolean exists() {
        return file().exists();
    }
}
