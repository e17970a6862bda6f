package org.cablestats.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.cablestats.store.StoreSettings;
import org.cablestats.store.Stores;
import org.jspecify.annotations.Nullable;

/**
 * What Hadoop opens: files of other machines. Sent to a task after it has opened one, it takes along all settings of the machine that
 * it comes from, those of its {@code core-site.xml} among them.
 */
final class RemoteStorage implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<String, String> settings;
    private transient @Nullable Configuration configuration;

    /** With settings by key, beside those that Hadoop finds for itself. */
    RemoteStorage(Map<String, String> settings) {
        this.settings = new HashMap<>(settings);
    }

    InputStream open(String location, long offset) throws IOException {
        FSDataInputStream stream = stream(location);
        stream.seek(offset);
        return stream;
    }

    SeekableByteChannel channel(String location) throws IOException {
        Path path = new Path(location);
        long size = system(path).getFileStatus(path).getLen();
        return new RemoteChannel(stream(location), size);
    }

    /** All files at or below a location, sorted. */
    List<FileStatus> list(String location) throws IOException {
        Path path = new Path(location);
        RemoteIterator<LocatedFileStatus> found = system(path).listFiles(path, true);
        List<FileStatus> files = new ArrayList<>();
        while (found.hasNext()) {
            files.add(found.next());
        }
        files.sort(Comparator.comparing(file -> file.getPath().toString()));
        return files;
    }

    private FSDataInputStream stream(String location) throws IOException {
        Path path = new Path(location);
        return system(path).open(path);
    }

    private FileSystem system(Path path) throws IOException {
        return Stores.of(path, configuration());
    }

    private synchronized Configuration configuration() {
        if (configuration == null) {
            Configuration made = StoreSettings.configuration();
            settings.forEach(made::set);
            configuration = made;
        }
        return configuration;
    }

    private synchronized Object writeReplace() {
        if (configuration == null) {
            return this;
        }
        Map<String, String> all = new HashMap<>();
        configuration.forEach(setting -> all.put(setting.getKey(), setting.getValue()));
        return new RemoteStorage(all);
    }
}
