package org.cablestats.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.cablestats.cli.console.Console.Verbosity;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.job.Workplace;
import org.junit.jupiter.api.Test;

final class FaultsTest {
    private final StringWriter err = new StringWriter();

    @Test
    void endsAFailedCheckWithOne() {
        assertThat(tell(new CheckException(List.of("first", "second")))).isEqualTo(1);
        assertThat(err).hasToString("first\nsecond\n");
    }

    @Test
    void endsTheUsersMistakeWithTwo() {
        assertThat(tell(new UsageException(List.of("first", "second")))).isEqualTo(2);
        assertThat(err).hasToString("first\nsecond\n");
    }

    @Test
    void endsTheMachinesFaultWithSeventyFour() {
        assertThat(tell(new MachineException("Cannot write x: disk full"))).isEqualTo(74);
        assertThat(tell(new UncheckedIOException(new IOException("gone")))).isEqualTo(74);
        assertThat(tell(new UncheckedIOException(new AccessDeniedException("out/x.csv"))))
                .isEqualTo(74);
        assertThat(tell(new OutOfMemoryError("Java heap space"))).isEqualTo(74);
        assertThat(err.toString())
                .startsWith(
                        "Cannot write x: disk full\nCannot read or write: gone\nCannot read or write: no permission for out/x.csv\nCannot go on: ")
                .endsWith(" MB of memory are not enough (CABLESTATS_JAVA_OPTS=-Xmx4g gives more)\n");
    }

    @Test
    void findsAWantOfMemoryBehindWhatTheEngineMakesOfIt() {
        assertThat(tell(new IllegalStateException("Job aborted", new OutOfMemoryError("GC overhead limit exceeded"))))
                .isEqualTo(74);
        assertThat(tell(new IllegalStateException("Lost task 1.0: java.lang.OutOfMemoryError: Java heap space")))
                .isEqualTo(74);
        assertThat(err.toString()).doesNotContain("fault of cablestats").contains("CABLESTATS_JAVA_OPTS=-Xmx4g");
    }

    @Test
    void endsABugWithSeventyAndShowsWhere() {
        assertThat(tell(new IllegalStateException("odd"))).isEqualTo(70);
        assertThat(err.toString())
                .startsWith("This is a fault of cablestats:\njava.lang.IllegalStateException: odd\n\tat ");
    }

    private int tell(Throwable fault) {
        Environment environment = new Environment(
                InputStream.nullInputStream(),
                new StringWriter(),
                err,
                Screen.NONE,
                Map.of(),
                Workplace.CURRENT,
                null,
                InstantSource.system());
        return Faults.tell(fault, new Console(environment, Verbosity.QUIET, null, LogForm.TEXT))
                .number();
    }
}
