package org.cablestats.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.cablestats.source.record.FileName;

/** Opens files: those of this machine directly, all others through Hadoop. */
public final class Storage implements Serializable {
    private static final long serialVersionUID = 1;

    private final RemoteStorage remote;

    private Storage(RemoteStorage remote) {
        this.remote = remote;
    }

    /** With settings of Hadoop beside those that it finds for itself, such as the user's credentials. */
    public static Storage of(Iterable<Map.Entry<String, String>> settings) {
        Map<String, String> all = new HashMap<>();
        settings.forEach(setting -> all.put(setting.getKey(), setting.getValue()));
        return new Storage(new RemoteStorage(all));
    }

    /** Whether a location is one for Hadoop: it has a scheme, and that is not {@code file}. */
    static boolean isRemote(String location) {
        // A single letter before the colon is a drive, not a scheme.
        return location.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") && !location.startsWith("file:");
    }

    /** The bytes from an offset on. */
    InputStream open(String location, long offset) throws IOException {
        if (isRemote(location)) {
            return remote.open(location, offset);
        }
        // Hadoop's local file system forks a process for each file's permissions: 412 s against 1.4 s for 20,000 pages.
        FileChannel channel = FileChannel.open(FileName.path(location), StandardOpenOption.READ);
        return Channels.newInputStream(channel.position(offset));
    }

    /** The file, for reading at any place. */
    SeekableByteChannel channel(String location) throws IOException {
        return isRemote(location)
                ? remote.channel(location)
                : FileChannel.open(FileName.path(location), StandardOpenOption.READ);
    }

    /** The first bytes of a file. */
    byte[] head(String location, int length) throws IOException {
        try (InputStream stream = open(location, 0)) {
            return stream.readNBytes(length);
        }
    }

    /** All files at or below a location for Hadoop, sorted. */
    List<FileStatus> list(String location) throws IOException {
        return remote.list(location);
    }
}
