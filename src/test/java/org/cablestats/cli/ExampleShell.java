package org.cablestats.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.cli.console.Environment;
import org.cablestats.cli.console.Screen;
import org.cablestats.cli.option.Program;

/**
 * A shell in a folder in which {@code cablestats} is this program, in this JVM: a real shell takes the line apart, its globs,
 * pipes and substitutions, and asks here for each call of the program.
 */
final class ExampleShell {
    /** A day passes between one command and the next, so that states have days of their own, whatever the day of the test. */
    private static Instant now = Instant.parse("2026-11-01T12:00:00Z");

    /** Asks on one pipe, waits on the other, and then says what the program said. */
    private static final String PROGRAM = """
            #!/bin/bash
            if [ -p /dev/stdin ]; then cat > .in; else : > .in; fi
            printf '%s\\0' "$(($# + 1))" "$CABLESTATS_WAREHOUSE" "$@" >&3
            read -r code <&4
            cat .out
            cat .err >&2
            exit "$code"
            """;

    /** What an example may take from the machine that a test has not. */
    private static final String MACHINE = """
            exec 3>&1 4<&0 </dev/null >.answer 2>.messages
            set -o pipefail
            cd() { :; }
            curl() { cat page.html; }
            jq() { cat; }
            man() { cat; }
            """;

    /** Names in the folder that examples make. */
    private static final Set<String> MADE = Set.of("out", "w1", "w2", "copy", "backup");

    private final Path folder;

    ExampleShell(Path folder) throws IOException {
        this.folder = folder;
        Path program = Files.writeString(folder.resolve("cablestats"), PROGRAM);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(folder.resolve(".local/share"));
    }

    /** Types a line. */
    Typed type(String line) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", MACHINE + line).directory(folder.toFile());
        bash.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        bash.environment().put("HOME", folder.toString());
        bash.environment()
                .put(Program.WAREHOUSE_VARIABLE, folder.resolve("warehouse").toString());
        Process shell = bash.start();
        InputStream asked = new BufferedInputStream(shell.getInputStream());
        for (String count = word(asked); !count.isEmpty(); count = word(asked)) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(count); i++) {
                words.add(word(asked));
            }
            int code = run(words.get(0), words.subList(1, words.size()));
            shell.getOutputStream().write((code + "\n").getBytes(UTF_8));
            shell.getOutputStream().flush();
        }
        return new Typed(shell.waitFor(), text(".answer"), text(".messages"));
    }

    private int run(String warehouse, List<String> words) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Environment environment = new Environment(
                new ByteArrayInputStream(Files.readAllBytes(folder.resolve(".in"))),
                out,
                err,
                Screen.NONE,
                // Where the shell has none it is the one of the folder, and not of the folder that this JVM began in.
                Map.of(
                        Program.WAREHOUSE_VARIABLE,
                        folder.resolve(warehouse.isEmpty() ? "warehouse" : warehouse)
                                .toString()),
                folder,
                folder,
                InstantSource.fixed(now));
        now = now.plus(1, ChronoUnit.DAYS);
        int code = Main.run(placed(words), environment);
        Files.writeString(folder.resolve(".out"), out.toString());
        Files.writeString(folder.resolve(".err"), err.toString());
        return code;
    }

    /** A JVM cannot change its folder: names in the shell's are made whole, and so is the one that a report has by default. */
    private List<String> placed(List<String> words) {
        List<String> placed = new ArrayList<>(words.stream().map(this::placed).toList());
        if (words.contains("report") && !words.contains("--into")) {
            placed.addAll(List.of("--into", folder.resolve("out/reports").toString()));
        }
        return placed;
    }

    private String placed(String word) {
        String first = word.replaceFirst("/.*", "");
        boolean isThere = !first.isEmpty() && !word.equals("jobs") && Files.exists(folder.resolve(first));
        return isThere || MADE.contains(first) ? folder.resolve(word).toString() : word;
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** A word up to its zero; empty at the end. */
    private static String word(InputStream in) throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        for (int letter = in.read(); letter > 0; letter = in.read()) {
            word.write(letter);
        }
        return word.toString(UTF_8);
    }
}
