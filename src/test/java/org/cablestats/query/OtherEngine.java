package org.cablestats.query;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;

/** DuckDB with {@code reports/views.sql} over a warehouse's plain Parquet. */
final class OtherEngine implements AutoCloseable {
    private final Connection connection;

    OtherEngine(Path warehouse) throws IOException, SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        String views = Files.readString(Path.of("reports", "views.sql"))
                .lines()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"));
        // DuckDB takes a whole script.
        run(views.replace("warehouse/parquet", warehouse.resolve("parquet").toString()));
    }

    /** Selects the cables that are about a topic. */
    void select(String topic) throws SQLException {
        run(
                "CREATE OR REPLACE VIEW cables AS FROM cables_of_any_topic WHERE list_contains([each.topic FOR each IN topics], '"
                        + topic + "')");
        run("CREATE OR REPLACE VIEW chosen_topics AS SELECT '" + topic + "' AS topic_id");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Makes the answer of a statistic known to the SQL that uses it. */
    void know(Statistic used, ResultTable answer) throws SQLException {
        List<Column> columns = answer.columns();
        run("CREATE OR REPLACE TABLE " + used.table()
                + columns.stream()
                        .map(column -> column.name() + " " + column.type())
                        .collect(Collectors.joining(", ", " (", ")")));
        String values = "?, ".repeat(columns.size() - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + used.table() + " VALUES (" + values + ")")) {
            for (List<@Nullable String> row : plain(answer)) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setString(i + 1, row.get(i));
                }
                insert.execute();
            }
        }
    }

    /** The rows as {@link #plain} texts; one question at a time. */
    synchronized List<List<@Nullable String>> ask(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<List<@Nullable String>> rows = new ArrayList<>();
            while (found.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(plain(found.getObject(i)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalArgumentException(sql, e);
        }
    }

    /** The program's rows as plain texts: numbers without trailing zeros, null as null. */
    static List<List<@Nullable String>> plain(ResultTable table) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable String> texts = new ArrayList<>();
            row.forEach(value -> texts.add(plain(value)));
            rows.add(texts);
        }
        return rows;
    }

    private static @Nullable String plain(@Nullable Object value) {
        if (value instanceof Number) {
            BigDecimal number = new BigDecimal(value.toString());
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value == null ? null : value.toString();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
