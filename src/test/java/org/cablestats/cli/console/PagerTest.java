package org.cablestats.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.cablestats.cli.Typed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PagerTest {
    private static final Screen SCREEN = new Screen(false, true, true, 5, 20);
    private static final Map<String, String> ENVIRONMENT = Map.of("PATH", System.getenv("PATH"));

    @TempDir
    private Path folder;

    private final StringWriter terminal = new StringWriter();

    @Test
    void isTheOneThatTheEnvironmentNames() {
        assertThat(of(Map.of("PAGER", "head -2"))).isEqualTo(new Pager("head -2"));
        assertThat(of(Map.of("PAGER", "head -2", Pager.VARIABLE, "tail -n 1"))).isEqualTo(new Pager("tail -n 1"));
        assertThat(of(Map.of("PAGER", "cat"))).isNull();
        assertThat(of(Map.of("PAGER", "head", Pager.VARIABLE, ""))).isNull();
        assertThat(of(Map.of("PAGER", "a-pager-that-nobody-has"))).isNull();
    }

    @Test
    void takesWhatIsLongerThanTheTerminal() throws IOException {
        PagedWriter writer = writer("cat > " + read());
        writer.write("1\n2\n3\n");
        writer.write("4\n5\n");
        writer.flush();
        writer.write("short\n");
        writer.flush();

        assertThat(Files.readString(read())).isEqualTo("1\n2\n3\n4\n5\n");
        assertThat(terminal).hasToString("short\n");
    }

    @Test
    void countsLinesAsTheTerminalBreaksThem() throws IOException {
        PagedWriter writer = writer("cat > " + read());
        writer.write("x".repeat(110) + "\n");
        writer.flush();

        assertThat(read()).hasContent("x".repeat(110));
        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void isNoFaultWhereItIsLeftEarly() throws IOException {
        Output out = new Output(writer("head -1 > " + read()), "standard output");
        try {
            for (int i = 0; i < 100_000; i++) {
                out.line("row " + i);
            }
            out.flush();
        } catch (Output.ReaderGoneException e) {
            assertThat(Faults.tell(e, new Console(environment(), Console.Verbosity.NORMAL, null, LogForm.TEXT)))
                    .isEqualTo(ExitCode.DONE);
        }

        assertThat(read()).hasContent("row 0");
    }

    @Test
    void isLeftOutWhereNobodyCanUseIt() {
        Map<String, String> environment =
                Map.of("PATH", System.getenv("PATH"), Pager.VARIABLE, "cat > " + read(), "TERM", "xterm");

        assertThat(Typed.on(SCREEN, environment, "jobs", "--no-pager").out()).contains("nightly");
        assertThat(Typed.on(Screen.NONE, environment, "statistics").out()).contains("cables-by-origin");
        assertThat(read()).doesNotExist();
        assertThat(Typed.on(SCREEN, environment, "statistics").out()).isEmpty();
        assertThat(read()).content().contains("cables-by-origin", "words-by-year");
    }

    private Path read() {
        return folder.resolve("read.txt");
    }

    private PagedWriter writer(String command) {
        return new PagedWriter(terminal, SCREEN, new Pager(command));
    }

    private static Environment environment() {
        return new Environment(
                InputStream.nullInputStream(),
                new StringWriter(),
                new StringWriter(),
                Screen.NONE,
                Map.of(),
                Path.of(""),
                null,
                () -> Instant.EPOCH);
    }

    private static @Nullable Pager of(Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.putAll(variables);
        return Pager.of(environment);
    }
}
