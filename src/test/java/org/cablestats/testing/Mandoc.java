package org.cablestats.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of the manual as another program reads them: mandoc, which knows what is no good style, too. */
public final class Mandoc {
    private Mandoc() {}

    /** What it has against a page; empty where nothing. Its date is left out: a page says the version. */
    public static String faults(Path page) throws IOException, InterruptedException {
        return run("-T", "lint", "-W", "warning", page.toString())
                .lines()
                .filter(line -> !line.endsWith("missing date, using \"\": TH"))
                .reduce("", (all, line) -> all + line + "\n");
    }

    /** A page as a terminal shows it, without bold and underlined letters. */
    public static String text(Path page) throws IOException, InterruptedException {
        return run("-T", "utf8", "-O", "width=1000", page.toString()).replaceAll(".\b", "");
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        Path program = Path.of("/usr/bin/mandoc");
        if (!Files.isExecutable(program)) {
            throw Missing.skip("mandoc is not installed");
        }
        ProcessBuilder builder = new ProcessBuilder(program.toString()).redirectErrorStream(true);
        builder.command().addAll(java.util.List.of(arguments));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return out;
    }
}
