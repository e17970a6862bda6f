package org.cablestats.cli;

import java.nio.file.Path;
import org.cablestats.sample.SampleCorpus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cablestats sample}. */
@Command(
        name = "sample",
        header = "Write a corpus of invented cables.",
        description = "Invented cables about invented people in the layouts of the real ones. Same arguments, same"
                + " bytes. Prints what to load.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cablestats sample out/corpus",
            "  cablestats sample out/large --cables 100000 --seed 7",
            "  cablestats load $(cablestats sample out/corpus)"
        })
final class SampleCommand implements Runnable {
    private final Program program;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "folder, made where missing")
    private @Nullable Path folder;

    @Option(
            names = "--cables",
            paramLabel = "N",
            defaultValue = "3000",
            description = "number of distinct cables (default: ${DEFAULT-VALUE})")
    private String cables = "3000";

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "of every random choice (default: ${DEFAULT-VALUE})")
    private String seed = "1";

    SampleCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        Mistakes mistakes = new Mistakes();
        Integer number = mistakes.ordinal("cables", cables);
        long start = mistakes.whole("seed", seed, 0);
        if (folder == null) {
            mistakes.add("Cannot write a sample: no DIR is given (expected a folder)");
        }
        mistakes.throwIfAny();
        if (folder != null && number != null) {
            SampleCorpus.write(folder, number, start)
                    .forEach(path -> program.console().outcome(path.toString()));
        }
    }
}
