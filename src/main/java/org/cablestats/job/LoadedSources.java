package org.cablestats.job;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cablestats.fault.UsageException;
import org.cablestats.load.SourceDigests;
import org.cablestats.load.SourceDigests.Found;
import org.cablestats.load.SourceDigests.Size;
import org.cablestats.run.RunLoad.RunFiles;
import org.cablestats.run.RunLoad.RunInput;
import org.cablestats.source.record.FileName;

/**
 * The sources of a load, as the record of a run has them and as they lie there.
 *
 * @param sources as the job names them
 * @param loaded as they were loaded
 */
record LoadedSources(List<String> sources, List<RunInput> loaded) {
    /** What a record is to say of a source. */
    static RunFiles recorded(Found found) {
        return new RunFiles(found.size().files(), found.size().bytes(), found.sha256());
    }

    /** That one has other files, as far as their number and sizes tell; or that it is not known how it was. */
    Optional<String> otherSize(SourceDigests digests) {
        return first(i -> loaded.get(i).found() == null, "it is not known what was read of ")
                .or(() -> asked(() -> {
                    List<Size> sizes = digests.sizes(sources);
                    return first(i -> !sizes.get(i).equals(size(i)), "other files or sizes are in ");
                }));
    }

    private Size size(int source) {
        RunFiles found = loaded.get(source).found();
        return found == null ? new Size(0, 0) : new Size(found.files(), found.bytes());
    }

    /** That one has other names or bytes, which are read for it. */
    Optional<String> otherBytes(SourceDigests digests) {
        return asked(() -> {
            List<Optional<Found>> now = digests.of(sources);
            return first(
                    i -> !now.get(i)
                            .map(LoadedSources::recorded)
                            .equals(Optional.ofNullable(loaded.get(i).found())),
                    "other bytes are in ");
        });
    }

    private Optional<String> first(IntPredicate isOther, String words) {
        return IntStream.range(0, sources.size())
                .filter(isOther)
                .mapToObj(i -> words + FileName.shown(sources.get(i)))
                .findFirst();
    }

    /** What is missing is told by the load as well. */
    private static Optional<String> asked(Supplier<Optional<String>> question) {
        try {
            return question.get();
        } catch (UsageException e) {
            return Optional.of(e.problems().get(0));
        }
    }
}
