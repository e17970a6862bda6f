package org.cablestats.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cablestats.fault.UsageException;
import org.cablestats.source.Layout;
import org.cablestats.source.Layouts;
import org.jspecify.annotations.Nullable;

/**
 * What to read, cut into tasks.
 *
 * @param files all files
 * @param tasks their parts, in order
 */
record Plan(List<InputFile> files, List<ReadTask> tasks) {

    /** A page has some 200 KB at most: only larger files are worth a look before they are read, to cut them. */
    private static final long SMALL_BYTES = 8L << 20;

    /**
     * Finds the files of sources and cuts them.
     *
     * @throws UsageException where a source is missing, or a file that the user named is of no known layout
     */
    static Plan of(List<String> sources, @Nullable String layout) {
        verifyLayout(layout);
        List<InputFile> files = Inputs.find(sources);
        Map<Integer, Long> filesOfSource =
                files.stream().collect(Collectors.groupingBy(InputFile::source, HashMap::new, Collectors.counting()));
        List<Part> parts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (InputFile file : files) {
            boolean named = filesOfSource.getOrDefault(file.source(), 0L) == 1;
            try {
                parts.addAll(parts(file, layout, named));
            } catch (IOException e) {
                problems.add("Cannot read '" + file.name() + "': " + e.getMessage());
            } catch (UsageException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
        return new Plan(files, ReadTask.gather(parts));
    }

    /** The same without the files that hold nothing to write. */
    Plan only(Set<Integer> fileIndexes) {
        List<Part> parts = tasks.stream()
                .flatMap(task -> task.parts().stream())
                .filter(part -> fileIndexes.contains(part.file().index()))
                .toList();
        return new Plan(files, ReadTask.gather(parts));
    }

    /** Bytes that the tasks read. */
    long taskBytes() {
        return tasks.stream()
                .flatMap(task -> task.parts().stream())
                .mapToLong(part -> part.end() - part.start())
                .sum();
    }

    /** Bytes of all files. */
    long bytes() {
        return files.stream().mapToLong(InputFile::size).sum();
    }

    private static void verifyLayout(@Nullable String layout) {
        if (layout != null && Layouts.named(layout).isEmpty()) {
            String known = Layouts.ALL.stream().map(Layout::name).collect(Collectors.joining(", "));
            throw new UsageException("Invalid layout: '" + layout + "' (expected auto or one of " + known + ")");
        }
    }

    private static List<Part> parts(InputFile file, @Nullable String layout, boolean named) throws IOException {
        if (layout == null && !named && file.size() < SMALL_BYTES) {
            return List.of(new Part(file, "", 0, file.size()));
        }
        Optional<Layout> known =
                layout == null ? Layouts.of(file.name(), Storage.head(file.location())) : Layouts.named(layout);
        if (known.isEmpty() && named) {
            throw new UsageException(
                    "Cannot load '" + file.name() + "': its content is of no known layout (expected one of "
                            + Layouts.ALL.stream().map(Layout::name).collect(Collectors.joining(", ")) + ")");
        }
        if (known.isEmpty() || !known.get().splittable()) {
            return List.of(new Part(file, known.map(Layout::name).orElse(""), 0, file.size()));
        }
        List<Part> parts = new ArrayList<>();
        for (long start = 0; start < file.size() || start == 0; start += ReadTask.SPLIT_BYTES) {
            parts.add(new Part(file, known.get().name(), start, Math.min(start + ReadTask.SPLIT_BYTES, file.size())));
        }
        return parts;
    }
}
