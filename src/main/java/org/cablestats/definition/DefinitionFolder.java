package org.cablestats.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * A folder of definition files of one kind. A definition has the name of its file without the ending. Files are read one by one: a
 * faulty one stops only what has need of it.
 *
 * @param ending of its files, for example {@code .sql}
 * @param kind in the plural, for messages
 */
public record DefinitionFolder(Path path, String ending, String kind) {
    /** Reads a file, null where nothing of it can be used; what is wrong with it goes to the problems. */
    @FunctionalInterface
    public interface Reader<T> {
        /** What the file defines. */
        @Nullable T read(Path file, Problems problems);
    }

    /**
     * A file that was read.
     *
     * @param name without ending
     * @param definition null where the file has a fault
     * @param problems every fault of it, with file and line
     */
    public record Entry<T>(String name, @Nullable T definition, List<String> problems) {
        public Entry {
            problems = List.copyOf(problems);
        }

        /** A part of the definition. A faulty file is told as what it is: {@code check} tells all of its faults. */
        public String of(Function<T, String> part) {
            return definition == null ? "cannot be read: " + problems.get(0) : part.apply(definition);
        }
    }

    /**
     * The names of all definitions, sorted.
     *
     * @throws UsageException where there is no such folder
     */
    public List<String> names() {
        if (!Files.isDirectory(path)) {
            throw new UsageException("Cannot find the folder of " + kind + ": " + path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MachineException("Cannot list the folder of " + kind + " " + path + ": " + Reason.of(e), e);
        }
    }

    /** All files, each as it was read, sorted by name. */
    public <T> List<Entry<T>> entries(Reader<T> reader) {
        return names().stream().map(name -> entry(name, reader)).toList();
    }

    /** The definitions of these names that have no fault; the faults of the others go to the problems. */
    public <T> List<T> read(Collection<String> names, Reader<T> reader, Problems problems) {
        List<T> sound = new ArrayList<>();
        for (String name : names) {
            Entry<T> entry = entry(name, reader);
            entry.problems().forEach(problems::add);
            if (entry.definition() != null) {
                sound.add(entry.definition());
            }
        }
        return List.copyOf(sound);
    }

    private <T> Entry<T> entry(String name, Reader<T> reader) {
        Problems problems = new Problems();
        T definition = reader.read(path.resolve(name + ending), problems);
        return new Entry<>(name, problems.isEmpty() ? definition : null, problems.all());
    }
}
