package org.cablestats.cli.command;

import java.nio.file.Path;
import java.util.Objects;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.definition.Problems;
import org.cablestats.sample.SampleCorpus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sample",
        header = "Write a corpus of invented cables.",
        description = "Invented cables about invented people in the layouts of the real ones. Same arguments, same"
                + " bytes. Prints what to load. Five records are damaged on purpose, to show what becomes of such:"
                + " a load of the sample wants a higher --reject-limit than a load of the corpus.",
        footer = {
            "  cablestats sample out/corpus",
            "  cablestats sample out/large --cables 10000 --seed 7",
            "  cablestats --warehouse w1 load $(cablestats sample out/corpus) --reject-limit 1%%"
        })
final class SampleCommand implements Action {
    @Parameters(paramLabel = "DIR", arity = "0..1", description = "folder, made where missing")
    private @Nullable Path folder;

    @Option(
            names = "--cables",
            paramLabel = "N",
            defaultValue = "3000",
            description = "number of distinct cables (default: ${DEFAULT-VALUE})")
    private int cables;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "of every random choice (default: ${DEFAULT-VALUE})")
    private long seed;

    @Override
    public void check(Program program, Problems mistakes) {
        if (folder == null) {
            mistakes.add("Cannot write a sample: no DIR is given (expected a folder)");
        }
    }

    @Override
    public void run(Program program) {
        SampleCorpus.write(Objects.requireNonNull(folder), cables, seed)
                .forEach(path -> program.console().outcome(path.toString()));
    }
}
