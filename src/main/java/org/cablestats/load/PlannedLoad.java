package org.cablestats.load;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cablestats.fault.UsageException;
import org.cablestats.input.Plan;
import org.cablestats.source.FileName;

/** A load whose sources have been found and cut into tasks. */
public final class PlannedLoad {
    private final LoadRequest request;
    private final Plan plan;

    private PlannedLoad(LoadRequest request, Plan plan) {
        this.request = request;
        this.plan = plan;
    }

    /**
     * Finds the sources of a load, before a warehouse is made for them.
     *
     * @throws UsageException naming each source that cannot be found, is empty or of no known layout
     */
    public static PlannedLoad of(LoadRequest request) {
        Plan plan = Plan.of(request.sources(), request.layout());
        List<String> empty = empty(request.sources(), plan);
        if (!empty.isEmpty()) {
            throw new UsageException(empty);
        }
        return new PlannedLoad(request, plan);
    }

    /** A folder without a file is not what its user takes it for: a disk that is not there, a name with a slip. */
    private static List<String> empty(List<String> sources, Plan plan) {
        Set<Integer> found = plan.tasks().stream()
                .flatMap(task -> task.parts().stream())
                .map(part -> part.file().source())
                .collect(Collectors.toSet());
        return IntStream.range(0, sources.size())
                .filter(source -> !found.contains(source))
                .mapToObj(source -> "Cannot load '" + FileName.shown(sources.get(source))
                        + "': there is no file in the folder or below it, hidden ones aside (expected cables, as files or"
                        + " in archives)")
                .toList();
    }

    LoadRequest request() {
        return request;
    }

    Plan plan() {
        return plan;
    }
}
