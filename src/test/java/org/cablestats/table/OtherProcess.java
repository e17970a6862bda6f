package org.cablestats.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.CatalogAddress;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.catalog.WarehousePlace;
import org.jspecify.annotations.Nullable;

/** A program that uses the warehouse of a test from a process of its own: each line that it reads is a wish that it answers. */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final PrintStream wishes;

    private OtherProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.wishes = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    static OtherProcess start(Path warehouse, @Nullable CatalogAddress catalog) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                warehouse.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        if (catalog != null) {
            command.add(catalog.url());
            builder.environment().put("PGUSER", String.valueOf(catalog.user()));
            builder.environment().put("PGPASSWORD", String.valueOf(catalog.password()));
        }
        return new OtherProcess(builder.start());
    }

    /** The answer to {@code lock}, {@code unlock} or {@code snapshots}. */
    String ask(String wish) throws IOException {
        wishes.println(wish);
        return String.valueOf(answers.readLine());
    }

    /** The number of the process. */
    long number() {
        return process.pid();
    }

    /** Ends it as kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The other process. */
    public static void main(String[] arguments) throws IOException {
        CatalogAddress address = arguments.length < 2 ? null : CatalogAddress.parse(arguments[1], System.getenv());
        WarehouseFolder folder = WarehouseFolder.existing(WarehousePlace.parse(arguments[0], System.getenv()), address);
        LoadLock lock = null;
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String wish = in.readLine(); wish != null; wish = in.readLine()) {
            switch (wish) {
                case "lock" -> {
                    lock = folder.store().lockIfFree("topics retag");
                    System.out.println(lock != null);
                }
                case "unlock" -> {
                    if (lock != null) {
                        lock.close();
                    }
                    System.out.println("done");
                }
                default -> System.out.println(snapshots(folder));
            }
        }
    }

    private static Map<Integer, Long> snapshots(WarehouseFolder folder) {
        Map<Integer, Long> cables = new java.util.TreeMap<>();
        try (Catalog catalog = Catalog.open(folder)) {
            catalog.published()
                    .forEach(each ->
                            cables.put(each.state().ordinal(), each.state().cables()));
        }
        return cables;
    }
}
