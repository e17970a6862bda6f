package org.cablestats.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A machine with the few programs that the launcher needs of a system, and a Java that only says what it was asked for.
 *
 * @param folder for all of it, and the current folder of what runs
 */
record BareMachine(Path folder) {
    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = -version ]; then
                echo 'openjdk version "VERSION" 2025-04-15' >&2
            else
                for word in "$@"; do echo "<$word>"; done
            fi
            """;

    private static final String ARCHIVES = """
            for word in "$@"; do
                case $word in -XX:ArchiveClassesAtExit=*) echo archive >"${word#*=}" ;; esac
            done
            """;

    private static final List<String> SYSTEM = List.of(
            "cat",
            "cksum",
            "dirname",
            "find",
            "grep",
            "head",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "touch");

    /** A new one, with Java 17.0.15. */
    static BareMachine in(Path folder) throws IOException {
        BareMachine machine = new BareMachine(folder.toRealPath());
        Files.createDirectories(machine.folder.resolve("programs"));
        Files.createDirectories(machine.folder.resolve("tmp"));
        for (String name : SYSTEM) {
            Path here = Path.of("/bin", name);
            Path there = Files.exists(here) ? here : Path.of("/usr/bin", name);
            machine.program(name, "#!/bin/sh\nexec " + there + " \"$@\"\n");
        }
        machine.java("17.0.15", "");
        return machine;
    }

    /** Where a program of the machine is. */
    Path program(String name) {
        return folder.resolve("programs").resolve(name);
    }

    void program(String name, String script) throws IOException {
        write(program(name), script);
    }

    /** Installs a Java that runs more lines at its end. */
    void java(String version, String lines) throws IOException {
        program("java", JAVA.replace("VERSION", version) + lines);
    }

    /** Installs a Java that writes an archive of classes where it is asked for one. */
    void archivingJava() throws IOException {
        java("17.0.15", ARCHIVES);
    }

    static void write(Path script, String text) throws IOException {
        Files.writeString(script, text);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Runs a script; what it said on standard error is in a file of the folder as long as it runs. */
    Typed run(Path script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        File err = Files.createTempFile(folder, "err", "").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err).directory(folder.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", folder.resolve("programs").toString());
        builder.environment().put("TMPDIR", folder.resolve("tmp").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), UTF_8);
            return new Typed(process.waitFor(), text, Files.readString(err.toPath()));
        }
    }
}
