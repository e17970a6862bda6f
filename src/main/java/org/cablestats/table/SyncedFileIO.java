package org.cablestats.table;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.iceberg.hadoop.HadoopFileIO;
import org.apache.iceberg.io.OutputFile;

/**
 * How Iceberg reads and writes files: through Hadoop, but files of this machine are written here and synced when they are
 * closed. A catalog commits only what was closed, so each file that a commit needs survives a power cut before the commit is
 * made. Hadoop's own local file system syncs nothing.
 */
public final class SyncedFileIO extends HadoopFileIO {
    private static final long serialVersionUID = 1L;

    private static final String CONNECTION = "jdbc.";

    /** For Iceberg, which makes it by name. */
    public SyncedFileIO() {}

    /** Takes the catalog's properties but those of its connection: this object travels to every task. */
    @Override
    public void initialize(Map<String, String> properties) {
        Map<String, String> mine = new HashMap<>(properties);
        mine.keySet().removeIf(key -> key.startsWith(CONNECTION) || key.equals("uri"));
        super.initialize(mine);
    }

    @Override
    public OutputFile newOutputFile(String location) {
        Path path = Locations.local(location);
        return path == null ? super.newOutputFile(location) : new SyncedFile(location, path, this);
    }
}
