package org.cablestats.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cablestats.definition.YamlMap;
import org.cablestats.result.Numbers;
import org.cablestats.sample.SampleCorpus;

/** Writes an invented corpus into a folder, made where missing. */
public record Sample(Path into, int cables, long seed, String place) implements Step {
    /** Reads the keys of a step in a job file. */
    static Step read(YamlMap map, String place) {
        return new Sample(
                Path.of(map.text("into")),
                StepReader.number(map, "cables", 1, 3000),
                StepReader.number(map, "seed", 0, 1),
                place);
    }

    @Override
    public Optional<Path> target() {
        return Optional.of(into);
    }

    @Override
    public List<String> plan(JobContext context) {
        return List.of(Numbers.counted(cables, "invented cable") + " into " + into);
    }

    @Override
    public Optional<String> alwaysTaken() {
        return Optional.empty();
    }

    @Override
    public Outcome take(JobContext context) {
        return new Outcome.Written(SampleCorpus.write(into, cables, seed));
    }
}
