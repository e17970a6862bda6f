package org.cablestats.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cablestats.cli.console.Environment;
import org.cablestats.cli.console.Screen;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.job.Workplace;
import org.cablestats.query.Answer;
import org.cablestats.result.ResultTable.Column;
import org.junit.jupiter.api.Test;

final class ShellPrinterTest {
    private Instant now = Instant.EPOCH;

    /** What is printed is read for an hour. */
    private final class Reader extends StringWriter {
        @Override
        public void flush() {
            now = now.plusSeconds(3600);
        }
    }

    @Test
    void tellsWhenAnAnswerWasPrintedAndNotWhenItWasRead() {
        Reader reader = new Reader();
        Environment environment = new Environment(
                InputStream.nullInputStream(),
                reader,
                new StringWriter(),
                Screen.NONE,
                Map.of(),
                Workplace.CURRENT,
                null,
                () -> now);
        ShellPrinter printer = new ShellPrinter(
                new Program(environment).console(),
                environment,
                new Settings(ResultFormat.CSV, true),
                environment::screen);
        Answer answer = new Answer(
                List.of(new Column("n", "int")), List.of(List.<Object>of(1)).iterator());

        assertThat(printer.print(answer)).isEqualTo(Instant.EPOCH);
        assertThat(reader).hasToString("n\n1\n");
        assertThat(now).isAfter(Instant.EPOCH);
    }
}
