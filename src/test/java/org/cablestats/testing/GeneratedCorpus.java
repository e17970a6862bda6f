package org.cablestats.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A corpus that another program invents, with the truth about it in {@code truth.json} and {@code truth.csv} beside it. */
public final class GeneratedCorpus {
    private GeneratedCorpus() {}

    /**
     * Writes one into a folder: the same arguments give the same bytes.
     *
     * @param arguments for example {@code --cables 1000 --hazards}
     */
    public static void write(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("python3", Shared.path("corpus/make_corpus.py").toString(), folder.toString()));
        command.addAll(List.of(arguments));
        Process generator = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(generator.waitFor()).isZero();
    }
}
