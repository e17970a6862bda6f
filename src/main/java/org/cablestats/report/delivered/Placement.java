package org.cablestats.report.delivered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** Puts files in their places: written under temporary names, then renamed, so that no reader ever sees half a file. */
public final class Placement {
    private static final String PART = ".part";

    /** What only a report's sections are called, also while they are written: a killed run leaves those. */
    private static final Pattern NUMBERED = Pattern.compile(
            "[0-9]{2,3}-.{1,200}\\.(?:png|svg|csv|zip)|\\.[0-9]{2,3}-.{1,200}\\.(?:png|svg|csv|zip)\\.part");

    private final Path into;
    private final Map<Path, Path> moves = new LinkedHashMap<>();

    private Placement(Path into) {
        this.into = into;
    }

    /** Writes files, as below. */
    static List<Path> write(Path into, Map<String, byte[]> files) {
        return write(into, files, List.of());
    }

    /**
     * Writes files. Numbered pictures and tables of an earlier run that are no longer of the report are deleted: a
     * folder holds what its manifest lists.
     *
     * @param files content by path with {@code /}
     * @param outdated paths of files of an earlier run that are deleted, too, where they are there
     * @return where they are, in order
     */
    public static List<Path> write(Path into, Map<String, byte[]> files, List<String> outdated) {
        Placement placement = new Placement(into);
        try {
            Access.asked().makeFolders(into);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                placement.stage(file.getKey(), file.getValue());
            }
            List<Path> written = placement.publish();
            placement.removeStale();
            for (String path : outdated) {
                Files.deleteIfExists(into.resolve(path));
            }
            return written;
        } catch (IOException e) {
            throw new MachineException("Cannot write report into " + into + ": " + Reason.of(e), e);
        } finally {
            placement.clear();
        }
    }

    private void stage(String path, byte[] bytes) throws IOException {
        Path target = into.resolve(path);
        Path folder = target.resolveSibling("");
        Access.like(into).makeFolders(folder);
        Path part = folder.resolve("." + target.getFileName() + PART);
        moves.put(part, target);
        Access.like(folder).write(part, bytes);
    }

    private List<Path> publish() throws IOException {
        for (Map.Entry<Path, Path> move : moves.entrySet()) {
            Files.move(
                    move.getKey(),
                    move.getValue(),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
        return List.copyOf(moves.values());
    }

    private void removeStale() throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        moves.values().forEach(target -> folders.add(target.resolveSibling("")));
        folders.remove(into);
        for (Path folder : folders) {
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path stale : entries.filter(this::isStale).toList()) {
                    Files.delete(stale);
                }
            }
        }
    }

    private boolean isStale(Path file) {
        return NUMBERED.matcher(String.valueOf(file.getFileName())).matches()
                && Files.isRegularFile(file)
                && !moves.containsValue(file);
    }

    private void clear() {
        for (Path part : moves.keySet()) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw new MachineException("Cannot delete " + part + ": " + Reason.of(e), e);
            }
        }
    }
}
