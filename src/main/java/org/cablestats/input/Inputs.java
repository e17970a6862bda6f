package org.cablestats.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.apache.hadoop.fs.FileStatus;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.cablestats.source.record.FileName;
import org.cablestats.store.StoreUri;

/** Finds the files that sources name: files, folders with all that is in them, globs, and whatever Hadoop can open. */
final class Inputs {
    private final List<InputFile> files = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private final Storage storage;

    private Inputs(Storage storage) {
        this.storage = storage;
    }

    /**
     * The files of sources, in their order, those of a folder sorted by path.
     *
     * @throws UsageException naming each source that is missing or cannot be read
     */
    static List<InputFile> find(List<String> sources, Storage storage) {
        Inputs inputs = new Inputs(storage);
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
            // A file of this machine may have a colon in its name.
            if (Storage.isRemote(location) && !Files.exists(Path.of(location))) {
                StoreUri.verifyUntold("source", location);
                addRemote(source, location);
            } else {
                addLocal(source, location);
            }
        } catch (UsageException e) {
            problems.addAll(e.problems());
        } catch (IOException e) {
            problems.add("Cannot read '" + FileName.shown(location) + "': " + reason(e));
        } catch (IllegalArgumentException e) {
            problems.add("Cannot find '" + FileName.printable(location) + "': " + reason(e));
        }
    }

    private void addLocal(int source, String location) throws IOException {
        Path written = FileName.path(location);
        Path path = written.toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            addAll(source, parent(path), FoundFile.below(path, FoundFile::isVisible));
        } else if (Files.exists(path)) {
            addNamed(source, path);
        } else if (Glob.isOne(written)) {
            addGlob(source, written);
        } else {
            problems.add("Cannot find '" + FileName.shown(location) + "': there is no such file or folder");
        }
    }

    private void addNamed(int source, Path path) throws IOException {
        if (!Files.isReadable(path)) {
            problems.add("Cannot read '" + FileName.shown(path) + "': permission denied");
            return;
        }
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            problems.add("Cannot read '" + FileName.shown(path)
                    + "': it is no regular file, and a load reads its input twice");
            return;
        }
        addAll(source, parent(path), List.of(new FoundFile(path, attributes.size())));
    }

    private void addGlob(int source, Path written) throws IOException {
        Glob glob = Glob.of(written);
        int before = files.size();
        if (Files.isDirectory(glob.start())) {
            Path root = glob.start().toAbsolutePath().normalize();
            addAll(source, root, FoundFile.below(glob.start(), glob::matches));
        }
        if (files.size() == before) {
            problems.add("Cannot find '" + FileName.shown(written) + "': no file matches");
        }
    }

    private void addAll(int source, Path root, List<FoundFile> found) {
        String folder = root.toString();
        for (FoundFile file : found) {
            Path path = file.path().toAbsolutePath().normalize();
            Path relative = root.relativize(path);
            String name = FileName.shown(relative);
            String location = FileName.location(path);
            boolean isPlain = location.equals(path.toString());
            String opened = isPlain ? relative.toString() : location;
            add(source, isPlain ? folder : "", opened, name, file.size());
        }
    }

    private void add(int source, String root, String path, String name, long size) {
        files.add(new InputFile(files.size(), source, root, path, name.equals(path) ? path : name, size));
    }

    private void addRemote(int source, String location) throws IOException {
        org.apache.hadoop.fs.Path parent = new org.apache.hadoop.fs.Path(location).getParent();
        String root = parent == null ? "" : parent.toString();
        for (FileStatus file : storage.list(location)) {
            String full = file.getPath().toString();
            // A file system may write the location its own way: the folder is then each file's own.
            String folder = full.startsWith(root + "/")
                    ? root
                    : file.getPath().getParent().toString();
            String name = full.substring(folder.length()).replaceFirst("^/+", "");
            add(source, folder, name, FileName.printable(name), file.getLen());
        }
    }

    private static Path parent(Path path) {
        return path.getParent() == null ? path : path.getParent();
    }

    private static String reason(Exception e) {
        if (e instanceof PatternSyntaxException wrong) {
            return wrong.getDescription();
        }
        return FileName.printable(Reason.of(e));
    }
}
