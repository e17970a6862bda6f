package org.cablestats.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cablestats.table.catalog.CatalogAddress;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server on loopback, in a folder for temporary files, from Debian's package. Ends with the JVM. */
public final class Postgres {
    /** Of the user of its databases; with characters that a URL must escape. */
    public static final String PASSWORD = "hush & 100%";

    private static final String USER = "cablestats";
    private static final Path PACKAGE = Path.of("/usr/lib/postgresql");

    private static @Nullable Postgres shared;

    private final Path programs;
    private final Path folder;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private Postgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The server of this JVM. Skips the test where the package is not installed, but fails it in continuous integration. */
    public static synchronized Postgres shared() {
        if (shared == null) {
            shared = start(programs());
        }
        return shared;
    }

    private static Path programs() {
        if (Files.isDirectory(PACKAGE)) {
            try (Stream<Path> versions = Files.list(PACKAGE)) {
                Optional<Path> newest = versions.map(version -> version.resolve("bin"))
                        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .max(Path::compareTo);
                if (newest.isPresent()) {
                    return newest.get();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw Missing.skip("Debian's package postgresql is not installed");
    }

    private static Postgres start(Path programs) {
        try {
            Path folder = Files.createTempDirectory("cablestats-postgres");
            Postgres server = new Postgres(programs, folder, freePort());
            Files.writeString(folder.resolve("password"), PASSWORD, StandardCharsets.UTF_8);
            if (isRoot()) {
                run(List.of("chown", "-R", "postgres", folder.toString()));
            }
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private void start() {
        run(as(
                "initdb",
                "--auth=scram-sha-256",
                "--username=" + USER,
                "--pwfile=" + folder.resolve("password"),
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
        String options = "-p " + port + " -h 127.0.0.1 -k '' -c fsync=off";
        run(as("pg_ctl", "-w", "-s", "-o", options, "-l", folder.resolve("log").toString(), "start"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    private void end() {
        run(as("pg_ctl", "-s", "-m", "immediate", "stop"));
        run(List.of("rm", "-rf", folder.toString()));
    }

    /** A new database, which nobody else has. */
    public CatalogAddress newDatabase() {
        String name = "warehouse_" + databases.incrementAndGet();
        execute("postgres", "CREATE DATABASE " + name);
        return CatalogAddress.parse(
                url(name) + "?user=" + USER + "&password=hush+%26+100%25&connectTimeout=20", Map.of());
    }

    /** Cuts all connections to a database. */
    public void cut(CatalogAddress address) {
        String name = address.url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
        execute("postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
    }

    private void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(url(database), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The server refuses to run as root. */
    private List<String> as(String program, String... arguments) {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(program).toString());
        command.add("--pgdata=" + folder.resolve("data"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) {
        try {
            Path log = Files.createTempFile("cablestats-postgres", ".log");
            // A file, not a pipe: the server keeps what it inherits open.
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            int code = process.waitFor();
            assertThat(code).as(command + ": " + Files.readString(log)).isZero();
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
