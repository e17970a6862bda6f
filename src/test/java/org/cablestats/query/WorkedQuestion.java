package org.cablestats.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code docs/queries}: comments with the question and what to beware of, the SQL, and comments with the answer.
 *
 * @param text all but the answer
 */
record WorkedQuestion(Path file, String text) {
    static final Path FOLDER = Path.of("docs", "queries");

    private static final String ANSWER = "\n-- Over the sample:\n";

    static List<WorkedQuestion> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<WorkedQuestion> all = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                String whole = Files.readString(file);
                int answer = whole.indexOf(ANSWER);
                all.add(new WorkedQuestion(file, answer < 0 ? whole : whole.substring(0, answer)));
            }
            return all;
        }
    }

    String question() {
        return text.lines().findFirst().orElseThrow().replaceFirst("^-- ", "");
    }

    boolean isForSparkAlone() {
        return text.contains("\n-- Spark alone: ");
    }

    String name() {
        return file.getFileName().toString();
    }

    /** The whole file with this answer. */
    String with(ResultTable answer) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(answer.columns().stream().map(Column::name).toList());
        for (List<@Nullable String> row : OtherEngine.plain(answer)) {
            lines.add(row.stream().map(cell -> cell == null ? "NULL" : cell).toList());
        }
        return text + ANSWER + lines.stream().map(line -> line(line, lines)).collect(Collectors.joining());
    }

    private static String line(List<String> cells, List<List<String>> all) {
        String padded = IntStream.range(0, cells.size())
                .mapToObj(at -> padded(cells.get(at), width(at, all)))
                .collect(Collectors.joining(" | "));
        return "--   " + padded.stripTrailing() + "\n";
    }

    private static int width(int column, List<List<String>> all) {
        return all.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
