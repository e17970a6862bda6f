package org.cablestats.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.cablestats.store.StoreSettings;
import org.cablestats.store.Stores;

/** What Hadoop opens: files of other machines. */
final class RemoteStorage {
    private RemoteStorage() {}

    static InputStream open(String location, long offset) throws IOException {
        FSDataInputStream stream = stream(location);
        stream.seek(offset);
        return stream;
    }

    static SeekableByteChannel channel(String location) throws IOException {
        Path path = new Path(location);
        long size = of(path).getFileStatus(path).getLen();
        return new RemoteChannel(stream(location), size);
    }

    /** All files at or below a location, sorted. */
    static List<FileStatus> list(String location) throws IOException {
        Path path = new Path(location);
        RemoteIterator<LocatedFileStatus> found = of(path).listFiles(path, true);
        List<FileStatus> files = new ArrayList<>();
        while (found.hasNext()) {
            files.add(found.next());
        }
        files.sort(Comparator.comparing(file -> file.getPath().toString()));
        return files;
    }

    private static FSDataInputStream stream(String location) throws IOException {
        Path path = new Path(location);
        return of(path).open(path);
    }

    private static FileSystem of(Path path) throws IOException {
        return Stores.of(path, StoreSettings.configuration());
    }
}
