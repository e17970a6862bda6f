package org.cablestats.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said last where a run is interrupted. */
final class InterruptionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "load: read | nothing was published, the warehouse is as it was before",
                "retag | nothing was published, the warehouse is as it was before",
                "report: overview | report overview was not written, earlier ones were",
                "query | nothing was changed",
                "check | nothing was changed",
                "discover | nothing was learned, the warehouse is as it was before",
            })
    void saysWhatIsAsItWas(String step, String words) {
        assertThat(LeftAsItWas.line(step)).isEqualTo("Interrupted: " + words);
    }

    @Test
    void promisesNothingWhileALoadIsPublished() {
        assertThat(LeftAsItWas.line("load: publish"))
                .isEqualTo("Interrupted while publishing: the load is there whole or not at all"
                        + " ('cablestats snapshots' says which)");
    }

    @Test
    void comesLast() throws IOException {
        StringWriter text = new StringWriter();
        Interruption err = new Interruption(text);
        err.ask(() -> "\nlast words");
        err.write("load ...");
        java.io.PrintStream before = System.err;
        try {
            err.fallSilent();
        } finally {
            System.setErr(before);
        }
        err.write("a stack trace of the engine that goes down");

        assertThat(text).hasToString("load ...\nlast words\n");
    }
}
