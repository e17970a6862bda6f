package org.cablestats.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.cablestats.alert.Judgement.State;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;

/** The other table of docs/alerts.md: how often one odd night is told, by how odd it is. */
final class PowerTest {
    private static final String TABLE = "alert/power.md";
    private static final int YEARS = 200;
    private static final int NIGHTS = 33;
    private static final double[] FACTORS = {0, 0.5, 1.5, 2, 3, 10};

    @Test
    void isAsMuchAsThePageSays() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| what comes in a night, and how it varies | none | x 0.5 | x 1.5 | x 2 | x 3 | x 10 |",
                "|---|---:|---:|---:|---:|---:|---:|"));
        lines.add(line("130, by chance alone", (chance, night) -> chance.events(130, 1), 130, 1));
        lines.add(line("130, variance 2 times that of chance", (chance, night) -> chance.events(130, 2), 130, 2));
        lines.add(line("130, variance 10 times that of chance", (chance, night) -> chance.events(130, 10), 130, 10));
        lines.add(line(
                "130, variance 2 times, with weekends of a fifth of a weekday; the odd night is a weekday",
                (chance, night) -> chance.events(130 * FalseAlarmTable.WEEK.get(night % 7), 2),
                130 * FalseAlarmTable.WEEK.get(0),
                2));
        lines.add(line("5, by chance alone", (chance, night) -> chance.events(5, 1), 5, 1));

        Golden.assertEqual(TABLE, String.join("\n", lines) + "\n");
        assertThat(Files.readString(Path.of("docs", "alerts.md")))
                .contains(Files.readString(Path.of("src", "test", "resources").resolve(TABLE)));
    }

    private static String line(String what, ToDoubleBiFunction<Chance, Integer> came, double mean, double dispersion) {
        return "| " + what + " | "
                + DoubleStream.of(FACTORS)
                        .mapToObj(factor -> String.format(
                                Locale.ROOT, "%.0f%%", 100.0 * told(came, mean * factor, dispersion) / YEARS))
                        .collect(Collectors.joining(" | "))
                + " |";
    }

    /** Of so many collections, in how many the night after those from which it is known what is usual is told. */
    private static long told(ToDoubleBiFunction<Chance, Integer> came, double mean, double dispersion) {
        return IntStream.range(0, YEARS)
                .mapToObj(year -> new Chance(1_000_003L + year))
                .filter(chance -> fires(chance, came, mean, dispersion))
                .count();
    }

    private static boolean fires(
            Chance chance, ToDoubleBiFunction<Chance, Integer> came, double mean, double dispersion) {
        List<List<Figure>> runs = FalseAlarms.grown(NIGHTS, night -> {
            double number = night == NIGHTS - 1
                    ? (mean == 0 ? 0 : chance.events(mean, dispersion))
                    : came.applyAsDouble(chance, night);
            return List.of(new Figure("", null, number, null));
        });
        return new Growth().judge(FalseAlarms.evidence(runs, runs.size() - 1)).state() == State.FIRED;
    }
}
