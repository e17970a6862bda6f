package org.cablestats.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cablestats.definition.Problems;
import org.cablestats.query.Facts;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.Warehouse;

/**
 * The statistics of the reports, all cables, warm: Spark over facts that are there beside DuckDB over the plain Parquet, two threads each,
 * in turn. Arguments: the warehouse, the number of rounds, and the names of the statistics; run in the folder of the project.
 */
public final class Answers {
    private static final int THREADS = 2;

    private Answers() {}

    /** Prints the seconds of every statistic in the last round, and those of every round; the first warms up. */
    public static void main(String[] arguments) throws Exception {
        Path warehouse = Path.of(arguments[0]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[1]);
        List<String> names = List.of(arguments).subList(2, arguments.length);
        List<Statistic> statistics = Statistics.read(Path.of("reports", "statistics"), names, new Problems());
        try (Warehouse open = Warehouse.open(warehouse, EngineOptions.LOCAL);
                Facts facts = new Facts(Map.of(Selection.ALL, statistics));
                Connection duck = duck(warehouse)) {
            long start = System.nanoTime();
            Queries queries = new Queries(open, open.snapshot(null), Selection.ALL, facts);
            queries.prepare(statistics);
            print("spark", "facts", start);
            for (int round = 0; round <= rounds; round++) {
                boolean tells = round == rounds;
                start = System.nanoTime();
                spark(queries, statistics, tells);
                print("spark", "round " + round, start);
                start = System.nanoTime();
                for (Statistic statistic : statistics) {
                    duck(duck, statistic, tells);
                }
                print("duckdb", "round " + round, start);
            }
        }
    }

    private static void spark(Queries queries, List<Statistic> statistics, boolean tells) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(THREADS);
        List<Callable<Boolean>> asked = new ArrayList<>();
        for (Statistic statistic : statistics) {
            asked.add(() -> {
                long start = System.nanoTime();
                queries.answer(statistic);
                if (tells) {
                    print("spark", statistic.name(), start);
                }
                return true;
            });
        }
        for (Future<Boolean> answer : readers.invokeAll(asked)) {
            answer.get();
        }
        readers.shutdown();
    }

    private static void duck(Connection duck, Statistic statistic, boolean tells) throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(statistic.sql())) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    rows.getObject(i);
                }
            }
        }
        if (tells) {
            print("duckdb", statistic.name(), start);
        }
    }

    private static Connection duck(Path warehouse) throws IOException, SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + THREADS);
            statement.execute(Files.readString(Path.of("reports", "views.sql"))
                    .replace("warehouse/parquet", warehouse.resolve("parquet").toString()));
        }
        return connection;
    }

    private static void print(String engine, String what, long start) {
        System.out.printf(Locale.ROOT, "%-7s %-44s %.3f%n", engine, what, (System.nanoTime() - start) / 1e9);
    }
}
