package org.cablestats.input;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
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
        Path path = Storage.local(location).toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            addAll(source, parent(path), FoundFile.below(path, FoundFile::isVisible));
        } else if (Files.exists(path)) {
            addNamed(source, path);
        } else if (location.matches(".*[*?\\[{].*")) {
            addGlob(source, location);
        } else {
            problems.add("Cannot find '" + location + "': there is no such file or folder");
        }
    }

    private void addNamed(int source, Path path) throws IOException {
        if (!Files.isReadable(path)) {
            problems.add("Cannot read '" + path + "': permission denied");
            return;
        }
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            problems.add("Cannot read '" + path + "': it is no regular file, and a load reads its input twice");
            return;
        }
        addAll(source, parent(path), List.of(new FoundFile(path, attributes.size())));
    }

    private void addGlob(int source, String glob) throws IOException {
        String steady = glob.replaceFirst("[*?\\[{].*", "");
        Path start = Path.of(steady.substring(0, steady.lastIndexOf('/') + 1));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        int before = files.size();
        if (Files.isDirectory(start)) {
            // A folder that matches stands for all that is visible in it.
            Path root = start.toAbsolutePath().normalize();
            addAll(source, root, FoundFile.below(start, file -> matches(matcher, start, file)));
        }
        if (files.size() == before) {
            problems.add("Cannot find '" + glob + "': no file matches");
        }
    }

    private static boolean matches(PathMatcher matcher, Path start, Path file) {
        if (matcher.matches(file)) {
            return true;
        }
        Path folder = file.getParent();
        while (folder != null && !folder.equals(start)) {
            if (matcher.matches(folder)) {
                return FoundFile.isVisible(file);
            }
            folder = folder.getParent();
        }
        return false;
    }

    private void addAll(int source, Path root, List<FoundFile> found) {
        String location = root.toString();
        for (FoundFile file : found) {
            String name =
                    root.relativize(file.path().toAbsolutePath().normalize()).toString();
            files.add(new InputFile(files.size(), source, location, name.replace('\\', '/'), file.size()));
        }
    }

    private void addRemote(int source, String location) throws IOException {
        org.apache.hadoop.fs.Path parent = new org.apache.hadoop.fs.Path(location).getParent();
        String root = parent == null ? "" : parent.toString();
        for (FileStatus file : RemoteStorage.list(location)) {
            String full = file.getPath().toString();
            // A file system may write the location its own way: the folder is then each file's own.
            String folder = full.startsWith(root + "/")
                    ? root
                    : file.getPath().getParent().toString();
            String name = full.substring(folder.length()).replaceFirst("^/+", "");
            files.add(new InputFile(files.size(), source, folder, name, file.getLen()));
        }
    }

    private static Path parent(Path path) {
        return path.getParent() == null ? path : path.getParent();
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
