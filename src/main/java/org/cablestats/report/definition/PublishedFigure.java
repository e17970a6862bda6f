package org.cablestats.report.definition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;

/**
 * What somebody published of the whole corpus: so many of its cables have this value.
 *
 * @param statistic whose answer has the same number of the cables at hand, in its column {@code cables}
 * @param column of that answer that holds the value
 * @param value for example {@code PREL}
 * @param cables how many
 * @param of number of cables of the whole corpus
 * @param source who published it, and when
 */
public record PublishedFigure(String statistic, String column, String value, int cables, int of, String source) {
    /** Reads the file of all figures; none where there is no file. */
    public static List<PublishedFigure> read(Path file, Problems problems) {
        if (!Files.exists(file)) {
            return List.of();
        }
        YamlMap top = YamlMap.read(file, problems);
        int of = number(top, "of");
        List<PublishedFigure> figures =
                top.maps("figures").stream().map(map -> figure(map, of)).toList();
        top.done();
        return figures;
    }

    private static PublishedFigure figure(YamlMap map, int of) {
        PublishedFigure figure = new PublishedFigure(
                map.text("statistic"),
                map.text("column"),
                map.text("value"),
                number(map, "cables"),
                of,
                map.text("source"));
        if (figure.cables > of) {
            map.problem("cables", "Invalid cables: " + figure.cables + " (expected at most " + of + ", of all)");
        }
        map.done();
        return figure;
    }

    private static int number(YamlMap map, String key) {
        map.require(key);
        return Objects.requireNonNullElse(map.optionalInteger(key, 1), 1);
    }

    /** The part of the whole corpus, 0 to 1. */
    public double share() {
        return (double) cables / of;
    }
}
