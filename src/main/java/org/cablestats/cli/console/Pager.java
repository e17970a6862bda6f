package org.cablestats.cli.console;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program in which a person reads what is longer than the terminal, as with git: a line of shell. */
public record Pager(String command) {
    /** Names it for this program alone. */
    public static final String VARIABLE = "CABLESTATS_PAGER";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A pager that runs, and the way to its standard input. */
    record Running(Process process, Writer in, Thread atExit) {
        /** Hands on the rest and waits until it is left. */
        void end() {
            Pager.end(process, in);
            forget();
        }

        private void forget() {
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException ignored) {
                // The process ends, and this is what it waits for.
            }
        }
    }

    /** The pager that the environment names, else {@code less}; null for {@code cat}, for no name, and where it is not installed. */
    public static @Nullable Pager of(Map<String, String> environment) {
        String named = Stream.of(VARIABLE, "PAGER")
                .filter(environment::containsKey)
                .findFirst()
                .map(environment::get)
                .orElse("less")
                .strip();
        boolean isWanted = !named.isEmpty() && !named.equals("cat");
        return isWanted && isInstalled(BLANKS.split(named, 2)[0], environment) ? new Pager(named) : null;
    }

    private static boolean isInstalled(String program, Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
    }

    /** Starts it on this terminal. When the program is interrupted the pager keeps the terminal until it is left. */
    Running start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).inheritIO();
        builder.redirectInput(ProcessBuilder.Redirect.PIPE);
        // Git's own: leave at once what fits, keep colours, leave the text on the screen.
        builder.environment().putIfAbsent("LESS", "FRX");
        Process process = builder.start();
        Writer in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        Thread atExit = new Thread(() -> end(process, in), "pager");
        Runtime.getRuntime().addShutdownHook(atExit);
        return new Running(process, in, atExit);
    }

    private static void end(Process process, Writer in) {
        try {
            in.close();
        } catch (IOException ignored) {
            // Whoever has left the pager has seen enough.
        }
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
