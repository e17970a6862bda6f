package org.cablestats.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.cablestats.source.Layouts;
import org.jspecify.annotations.Nullable;

/**
 * What to read, cut into tasks.
 *
 * @param tasks the parts of all files, in order
 * @param unpacked names of files that are not compressed as their names say, and are read as they are
 * @param storage opens the files
 */
public record Plan(List<ReadTask> tasks, List<String> unpacked, Storage storage) {
    /**
     * Finds the files of sources and cuts them.
     *
     * @param sources files, folders, globs or URIs
     * @param storage opens them
     * @param layout name of the only layout to expect; null to tell each file's layout from its content
     * @throws UsageException where a source is missing, or a file that the user named is empty or of no known layout
     */
    public static Plan of(List<String> sources, Storage storage, @Nullable String layout) {
        verifyLayout(layout);
        List<InputFile> files = Inputs.find(sources, storage);
        Map<Integer, Long> filesOfSource =
                files.stream().collect(Collectors.groupingBy(InputFile::source, HashMap::new, Collectors.counting()));
        List<Part> parts = new ArrayList<>();
        List<String> unpacked = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (InputFile file : files) {
            try {
                Cutter cutter = new Cutter(storage, file, layout);
                parts.addAll(cutter.parts(filesOfSource.getOrDefault(file.source(), 0L) == 1));
                if (cutter.isUnpacked()) {
                    unpacked.add(file.name());
                }
            } catch (IOException e) {
                problems.add("Cannot read '" + file.name() + "': " + Reason.of(e));
            } catch (UsageException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
        return new Plan(ReadTask.gather(parts), unpacked, storage);
    }

    /** The same without the parts that are not wanted. */
    public Plan only(Predicate<Part> wanted) {
        return new Plan(ReadTask.gather(parts().filter(wanted).toList()), unpacked, storage);
    }

    /** The parts of all tasks, in order. */
    public Stream<Part> parts() {
        return tasks.stream().flatMap(task -> task.parts().stream());
    }

    /** Bytes that the tasks read. */
    public long bytes() {
        return parts().mapToLong(Part::bytes).sum();
    }

    private static void verifyLayout(@Nullable String layout) {
        if (layout != null && Layouts.named(layout).isEmpty()) {
            throw new UsageException(
                    "Invalid layout: '" + layout + "' (expected auto or one of " + Layouts.names() + ")");
        }
    }
}
