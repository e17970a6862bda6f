package org.cablestats.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.definition.AskedKeys;
import org.cablestats.job.JobKeys;
import org.cablestats.method.Method;
import org.cablestats.method.Methods;
import org.cablestats.report.definition.ReportKeys;
import org.cablestats.statistic.StatisticWords;
import org.cablestats.topic.DictionaryKeys;

/** The page on the definitions: what their readers ask for. */
final class ReferencePage {
    private static final String INTRODUCTION = """
            # Reference

            What statistics, reports, jobs and the topic dictionary may say: every key that the program reads. This page is generated
            from the readers (`mvn -B test -Dtest=ReferencePageTest -Dgolden=write`), and a test holds it. `./cablestats check` reads
            all files and names every fault with its line; a key that is not below is one.

            A dot leads into a mapping, `[]` into each item of a list, and `NAME` stands for a name of your own. A list of texts may
            be a single text.
            """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);
    private final Meanings meanings;

    private ReferencePage(Meanings meanings) {
        this.meanings = meanings;
    }

    static String of(Meanings meanings) throws IOException {
        ReferencePage page = new ReferencePage(meanings);
        page.statistics();
        page.keys("Reports", "`reports/NAME.yaml`", "report", ReportKeys.all());
        page.words(
                "Chart kinds",
                "kind",
                "chart",
                Arrays.stream(ChartKind.values()).map(ChartKind::label).toList());
        page.keys("Jobs", "`jobs/NAME.yaml`", "job", JobKeys.all());
        page.keys("The topic dictionary", "`reports/dictionary/topics.yaml`", "dictionary", DictionaryKeys.all());
        return page.page.toString();
    }

    private void statistics() {
        words("Statistics", "header", "statistic", StatisticWords.HEADER);
        page.append(
                        "\nA statistic is a file `reports/statistics/NAME.sql`: lines `-- word: value`, then one question in SQL that")
                .append(" ends in ORDER BY.\nTypes of a column: ")
                .append(code(StatisticWords.TYPES))
                .append(", or a nested one.\n");
        words("Checks of a statistic", "check", "check", StatisticWords.CHECKS);
        methods();
    }

    /** Each says itself what it does. */
    private void methods() {
        page.append("\n## Methods of a statistic\n\n")
                .append(
                        "With `method: NAME ROLE=COLUMN ...` in the header, the SQL gathers and the method concludes: the columns that are")
                .append(" declared are those of the conclusion.\n\n");
        row("method", "roles", "meaning", "source");
        page.append("|---|---|---|---|\n");
        for (Method method : Methods.all()) {
            String roles = method.roles().stream()
                    .map(role -> code(List.of(role.name())) + " " + role.meaning() + " ("
                            + role.kind().expected() + ")")
                    .collect(Collectors.joining("; "));
            row(code(List.of(method.name())), roles, method.meaning(), method.source());
        }
    }

    private void keys(String title, String file, String kind, List<AskedKeys.Key> keys) {
        page.append("\n## ").append(title).append("\n\nA file ").append(file).append(".\n\n");
        row("key", "value", "", "meaning");
        page.append("|---|---|---|---|\n");
        for (AskedKeys.Key key : keys) {
            row(code(List.of(key.path())), key.form(), key.required() ? "required" : "", meanings.of(kind, key.path()));
        }
    }

    private void words(String title, String head, String kind, List<String> words) {
        page.append("\n## ").append(title).append("\n\n");
        row(head, "meaning");
        page.append("|---|---|\n");
        words.forEach(word -> row(code(List.of(word)), meanings.of(kind, word)));
    }

    private void row(String... cells) {
        page.append("| ")
                .append(String.join(" | ", cells).replaceAll(" {2,}", " "))
                .append(" |\n");
    }

    private static String code(List<String> words) {
        return "`" + String.join("`, `", words) + "`";
    }
}
