package org.cablestats.table.disk;

import org.apache.iceberg.exceptions.NotFoundException;

/**
 * A file of a table that is there and does not hold what was written. Of Iceberg's kind for files that are missing, as it reads
 * metadata that fail in any other way twenty more times, which takes 100 seconds.
 */
public final class DamagedFileException extends NotFoundException {
    DamagedFileException(String location, Throwable cause) {
        super(cause, "Cannot read '%s': it is damaged", location);
    }
}
