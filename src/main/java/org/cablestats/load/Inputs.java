package org.cablestats.load;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.cablestats.fault.UsageException;

/** Finds the files that sources name: files, folders with all that is in them, globs, and whatever Hadoop can open. */
final class Inputs {
    private final List<InputFile> files = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private Inputs() {}

    /**
     * The files of sources, in their order, those of a folder sorted by path.
     *
     * @throws UsageException naming each source that is missing or cannot be read
     */
    static List<InputFile> find(List<String> sources) {
        Inputs inputs = new Inputs();
        for (int i = 0; i < sources.size(); i++) {
            inputs.add(i, sources.get(i));
        }
        if (!inputs.problems.isEmpty()) {
            throw new UsageException(inputs.problems);
        }
        return List.copyOf(inputs.files);
    }

    private void add(int source, String location) {
        try {
            if (Storage.isRemote(location)) {
                addRemote(source, location);
            } else {
                addLocal(source, location);
            }
        } catch (IOException e) {
            problems.add("Cannot read '" + location + "': " + reason(e));
        }
    }

    private void addLocal(int source, String location) throws IOException {
        Path path = Storage.local(location);
        if (Files.isDirectory(path)) {
            addFolder(source, path);
        } else if (Files.exists(path)) {
            addFile(source, parent(path), path);
        } else if (location.matches(".*[*?\\[{].*")) {
            addGlob(source, location);
        } else {
            problems.add("Cannot find '" + location + "': there is no such file or folder");
        }
    }

    private void addFolder(int source, Path folder) throws IOException {
        Path root = parent(folder);
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Inputs::isVisibleFile).sorted().toList()) {
                addFile(source, root, file);
            }
        }
    }

    private void addGlob(int source, String glob) throws IOException {
        String steady = glob.replaceFirst("[*?\\[{].*", "");
        Path start = Path.of(steady.substring(0, steady.lastIndexOf('/') + 1));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        int before = files.size();
        if (Files.isDirectory(start)) {
            try (Stream<Path> found = Files.walk(start)) {
                for (Path file : found.filter(matcher::matches).sorted().toList()) {
                    if (Files.isDirectory(file)) {
                        addFolder(source, file);
                    } else {
                        addFile(source, start, file);
                    }
                }
            }
        }
        if (files.size() == before) {
            problems.add("Cannot find '" + glob + "': no file matches");
        }
    }

    private void addFile(int source, Path root, Path file) throws IOException {
        if (!Files.isReadable(file)) {
            problems.add("Cannot read '" + file + "': permission denied");
            return;
        }
        String name = root.relativize(file.toAbsolutePath().normalize()).toString();
        files.add(new InputFile(
                files.size(),
                source,
                name.replace('\\', '/'),
                file.toAbsolutePath().toString(),
                Files.size(file)));
    }

    private void addRemote(int source, String location) throws IOException {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(location);
        FileSystem system = path.getFileSystem(new Configuration());
        String root = path.getParent() == null ? "" : path.getParent().toString();
        RemoteIterator<LocatedFileStatus> found = system.listFiles(path, true);
        List<LocatedFileStatus> all = new ArrayList<>();
        while (found.hasNext()) {
            all.add(found.next());
        }
        all.sort((a, b) -> a.getPath().toString().compareTo(b.getPath().toString()));
        for (LocatedFileStatus file : all) {
            String full = file.getPath().toString();
            String name = full.startsWith(root)
                    ? full.substring(root.length()).replaceFirst("^/+", "")
                    : file.getPath().getName();
            files.add(new InputFile(files.size(), source, name, full, file.getLen()));
        }
    }

    private static Path parent(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.getParent() == null ? absolute : absolute.getParent();
    }

    private static boolean isVisibleFile(Path path) {
        return Files.isRegularFile(path) && !path.getFileName().toString().startsWith(".");
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
