package org.cablestats.table.disk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.hadoop.HadoopFileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;

/**
 * How Iceberg reads and writes files: through Hadoop, but files of this machine are written here and synced when they are
 * closed. A catalog commits only what was closed, so each file that a commit needs survives a power cut before the commit is
 * made. Hadoop's own local file system syncs nothing. What becomes of a file in a store is the store's.
 */
public final class SyncedFileIO extends HadoopFileIO {
    /** What Iceberg reads at once. */
    private static final long SMALL_BYTES = 1 << 20;

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

    /** Every page that is read is held against its check sum: a flipped bit is an error and no other number. */
    @Override
    public void setConf(Configuration conf) {
        Configuration mine = new Configuration(conf);
        mine.setBoolean("parquet.page.verify-checksum.enabled", true);
        super.setConf(mine);
    }

    @Override
    public InputFile newInputFile(String location) {
        return opened(super.newInputFile(location));
    }

    @Override
    public InputFile newInputFile(String location, long length) {
        return opened(super.newInputFile(location, length));
    }

    private static InputFile opened(InputFile file) {
        String location = file.location();
        Path path = Locations.local(location);
        OpenedFiles.add(location);
        if (path == null) {
            return isSmallParquet(file) ? new StoreInput(file) : file;
        }
        return location.endsWith(".metadata.json") || isSmallParquet(file) ? new CheckedInput(file, path) : file;
    }

    // Of small Parquet files Iceberg does not hand on that sums are to be verified.
    private static boolean isSmallParquet(InputFile file) {
        return file.location().endsWith(".parquet") && file.getLength() <= SMALL_BYTES;
    }

    @Override
    public OutputFile newOutputFile(String location) {
        Path path = Locations.local(location);
        return path == null ? super.newOutputFile(location) : new SyncedFile(location, path, this);
    }
}
