package org.cablestats.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.cablestats.load.Loading;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.PseudoTerminal;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The shell as a process of its own, at a terminal of the system. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ShellProcessSparkTest {
    @TempDir
    Path folder;

    @Test
    void answersStopsPagesAndLeaves() throws IOException, InterruptedException {
        folder = folder.toRealPath();
        CablesCsv csv = new CablesCsv();
        for (int i = 1; i <= 30; i++) {
            csv.cable("07ASTANA" + i, "1/3/2007 10:05", "One.");
        }
        Loading.load(folder.resolve("warehouse"), csv.write(folder.resolve("cables.csv")));

        try (PseudoTerminal terminal = start("warehouse")) {
            terminal.until("cablestats> ");
            terminal.type("SELECT count(*) AS n FROM cables;\r");
            terminal.until("30\r\n(1 row)");
            terminal.until("cablestats> ");
            terminal.type("SELECT count(*) AS n FROM range(1000) a, range(1000) b, range(1000) c"
                    + " WHERE hash(a.id, b.id, c.id) = 7;\r");
            terminal.until("tasks, 0:0");
            terminal.type("\u0003");
            terminal.until("Stopped");
            terminal.until("cablestats> ");
            terminal.type("SELECT id FROM cables ORDER BY id;\r");
            terminal.until("paged: id\r\n");
            terminal.until("paged: (30 rows)\r\n");
            terminal.until("cablestats> ");
            terminal.type("\u0004");
            int code = terminal.end();
            assertThat(code).as("%s", terminal.rest()).isZero();
        }
    }

    @Test
    void endsByItselfWhereThereIsNoWarehouse() throws IOException, InterruptedException {
        try (PseudoTerminal terminal = start("none")) {
            terminal.until("there is no such folder");
            assertThat(terminal.end()).isEqualTo(2);
        }
    }

    private PseudoTerminal start(String warehouse) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // A shell in the background would have it deaf to Ctrl-C.
        return new PseudoTerminal(
                folder,
                Map.of(
                        "SPARK_LOCAL_IP",
                        "127.0.0.1",
                        "CABLESTATS_PAGER",
                        "sed 's/^/paged: /'",
                        HistoryFile.VARIABLE,
                        "",
                        "CLASSPATH",
                        System.getProperty("java.class.path")),
                "exec env --default-signal=INT '" + java
                        + "' @src/main/launcher/jvm.args -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -Djava.io.tmpdir='"
                        + folder + "' -Dcablestats.terminal=in,out,err -Dcablestats.size='24 80'"
                        + " org.cablestats.cli.Main sql --warehouse '" + folder.resolve(warehouse) + "'");
    }
}
