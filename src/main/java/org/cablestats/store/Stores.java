package org.cablestats.store;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;

/** Finds what knows a store. */
public final class Stores {
    private Stores() {}

    /**
     * The store of a path.
     *
     * @throws UsageException where no library knows such a store, or none can have that name
     * @throws IOException where it cannot be reached
     */
    public static FileSystem of(Path path, Configuration settings) throws IOException {
        try {
            return path.getFileSystem(settings);
        } catch (UnsupportedFileSystemException | NoClassDefFoundError e) {
            throw unknown(path, e);
        } catch (RuntimeException e) {
            // So says Hadoop that a class is not there which its settings name.
            if (e.getCause() instanceof ClassNotFoundException) {
                throw unknown(path, e);
            }
            throw e instanceof IllegalArgumentException
                    ? new UsageException("Cannot reach '" + path + "': " + Reason.of(e), e)
                    : e;
        }
    }

    private static UsageException unknown(Path path, Throwable cause) {
        return new UsageException(
                "Cannot reach '" + path + "': no library for " + path.toUri().getScheme()
                        + " is there (docs/warehouse-elsewhere.md says which it takes, and where they go)",
                cause);
    }
}
