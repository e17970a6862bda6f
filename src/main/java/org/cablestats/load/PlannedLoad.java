package org.cablestats.load;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.fault.UsageException;
import org.cablestats.input.InputFile;
import org.cablestats.input.Part;
import org.cablestats.input.Plan;
import org.cablestats.input.Storage;
import org.cablestats.source.record.FileName;

/** A load whose sources have been found and cut into tasks. */
public record PlannedLoad(LoadRequest request, Plan plan) {
    /**
     * Finds the sources of a load, before a warehouse is made for them.
     *
     * @throws UsageException naming each source that cannot be found, is empty or of no known layout
     */
    public static PlannedLoad of(LoadRequest request) {
        Plan plan = Plan.of(request.sources(), Storage.of(request.hadoop().entrySet()), request.layout());
        // A folder without a file is not what its user takes it for: a disk that is not there, a name with a slip.
        verifyFound(
                request.sources(),
                plan.parts().map(Part::file),
                "there is no file in the folder or below it, hidden ones aside");
        return new PlannedLoad(request, plan);
    }

    /**
     * What was found of a source.
     *
     * @param bytes of its files as they lie there
     */
    public record Found(String source, long files, long bytes) {}

    /** What was found of each source, in order. */
    public List<Found> found() {
        List<Part> parts = plan.parts().toList();
        return IntStream.range(0, request.sources().size())
                .mapToObj(source -> {
                    List<Part> own = parts.stream()
                            .filter(part -> part.file().source() == source)
                            .toList();
                    return new Found(
                            request.sources().get(source),
                            own.stream().map(Part::file).distinct().count(),
                            own.stream().mapToLong(Part::bytes).sum());
                })
                .toList();
    }

    /** Refuses sources without a file among those found. */
    static void verifyFound(List<String> sources, Stream<InputFile> files, String missing) {
        Set<Integer> found = files.map(InputFile::source).collect(Collectors.toSet());
        List<String> problems = IntStream.range(0, sources.size())
                .filter(source -> !found.contains(source))
                .mapToObj(source -> "Cannot load '" + FileName.shown(sources.get(source)) + "': " + missing
                        + " (expected cables, as files or in archives)")
                .toList();
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
    }
}
