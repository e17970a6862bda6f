package org.cablestats.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.cablestats.cli.Main;
import org.cablestats.cli.Typed;
import org.cablestats.fault.MachineException;
import org.cablestats.job.Workplace;
import org.junit.jupiter.api.Test;

final class OutputTest {
    @Test
    void saysThatResultsDoNotArrive() {
        assertThatThrownBy(() -> new Output(failing("No space left on device"), "standard output").line("x"))
                .isInstanceOf(MachineException.class)
                .hasMessage("Cannot write to standard output: No space left on device");
        assertThat(helpTo("No space left on device").code()).isEqualTo(74);
    }

    @Test
    void endsQuietlyWhereNobodyReadsOn() {
        assertThat(helpTo("Broken pipe")).isEqualTo(new Typed(0, "", ""));
    }

    private static Typed helpTo(String reason) {
        StringWriter err = new StringWriter();
        int code = Main.run(
                List.of("--help"),
                new Environment(
                        InputStream.nullInputStream(),
                        failing(reason),
                        err,
                        Screen.NONE,
                        Map.of(),
                        Workplace.CURRENT,
                        null,
                        InstantSource.system()));
        return new Typed(code, "", err.toString());
    }

    private static Writer failing(String reason) {
        return new Writer() {
            @Override
            public void write(char[] letters, int start, int length) throws IOException {
                throw new IOException(reason);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
