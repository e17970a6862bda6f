package org.cablestats.job;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cablestats.fault.Awaited;
import org.cablestats.load.SourceDigests;
import org.cablestats.load.SourceDigests.Found;

/** Digests the sources of a load while it reads them: the bytes are read from the disk once for both. */
final class ReadSources implements AutoCloseable {
    private final Threads reader = new Threads(1, "digest");
    private final SourceDigests digests;
    private final List<String> sources;
    private final Future<List<Optional<Found>>> before;

    private ReadSources(SourceDigests digests, List<String> sources) {
        this.digests = digests;
        this.sources = sources;
        this.before = reader.start(() -> digests.of(sources));
    }

    static ReadSources begin(SourceDigests digests, List<String> sources) {
        return new ReadSources(digests, sources);
    }

    /** What the load has read, source by source; nothing of one that is no longer what it was when the load began. */
    List<Optional<Found>> read() {
        List<Optional<Found>> first = Awaited.result(before, "digest the sources");
        List<Optional<Found>> now = digests.of(sources);
        return IntStream.range(0, now.size())
                .mapToObj(i -> Objects.equals(first.get(i), now.get(i)) ? now.get(i) : Optional.<Found>empty())
                .toList();
    }

    @Override
    public void close() {
        reader.close();
    }
}
