package org.cablestats.report.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.cablestats.fault.Suggestion;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;

/** Reads a report file; every problem of it is told at once. */
public final class ReportReader {
    public static final String ENDING = ".yaml";
    private static final String INDEX = "index" + ENDING;

    private ReportReader() {}

    /** The report of a file; nothing of it may be used where the problems hear of it. */
    public static ReportDefinition read(Path file, Problems problems) {
        YamlMap top = YamlMap.read(file, problems);
        String name = String.valueOf(file.getFileName());
        String title = top.text("title");
        String subtitle = top.optionalText("subtitle");
        String topic = top.optionalText("topic");
        String about = top.optionalText("about");
        if (about != null && topic == null) {
            top.problem("about", "Invalid about: '" + about + "' (expected a topic beside it)");
        }
        List<Section> sections = new ArrayList<>();
        top.maps("sections").forEach(map -> sections.add(section(map, sections)));
        top.done();
        if (name.equals(INDEX)) {
            problems.add(top.file(), "Invalid name of a report: 'index' (expected another: index.html lists reports)");
        }
        return new ReportDefinition(
                name.substring(0, name.length() - ENDING.length()),
                title,
                subtitle,
                topic,
                about,
                sections,
                top.file(),
                top.line("topic"));
    }

    /** One without a heading goes on with the one before it. */
    private static Section section(YamlMap map, List<Section> before) {
        boolean isContinued = !map.keys().contains("heading") && !before.isEmpty();
        String heading = isContinued ? before.get(before.size() - 1).heading() : map.text("heading");
        String text = map.optionalText("text");
        String statistic = map.text("statistic");
        String against = map.optionalText("against");
        YamlMap chart = map.optionalMap("chart");
        String shade = map.optionalText("shade");
        YamlMap table = map.optionalMap("table");
        map.done();
        return new Section(
                heading,
                isContinued,
                text,
                statistic,
                against,
                chart == null ? null : chart(chart),
                shade,
                rows(table),
                null,
                List.of(),
                map.line("statistic"),
                map.line("chart"));
    }

    private static int rows(@Nullable YamlMap table) {
        if (table == null) {
            return 0;
        }
        Integer rows = table.optionalInteger("rows", 0);
        if (!table.keys().contains("rows")) {
            table.problem("rows", "Cannot find key 'rows'");
        }
        table.done();
        return rows == null ? 0 : rows;
    }

    private static ChartDefinition chart(YamlMap map) {
        ChartKind kind = kind(map);
        String x = map.text("x");
        String y = map.text("y");
        String series = map.optionalText("series");
        Integer top = map.optionalInteger("top", 1);
        map.done();
        return new ChartDefinition(kind, x, y, series, top, Unit.CABLES);
    }

    private static ChartKind kind(YamlMap map) {
        String word = map.text("kind");
        List<String> known =
                Arrays.stream(ChartKind.values()).map(ChartKind::label).toList();
        if (!word.isEmpty() && ChartKind.of(word).isEmpty()) {
            map.problem(
                    "kind",
                    "Invalid chart kind: '" + word + "' (expected one of " + String.join(", ", known) + ")"
                            + Suggestion.of(word, known));
        }
        // After a problem any kind will do: the definition is never used.
        return ChartKind.of(word).orElse(ChartKind.BAR);
    }
}
