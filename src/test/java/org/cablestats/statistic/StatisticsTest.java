package org.cablestats.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.result.Unit;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatisticsTest {
    private static final String HEADER = """
            -- title:    Cables by origin
            -- question: Which posts sent the most cables?
            -- row:      one per origin
            -- column:   origin  string  post or office as the source writes it
            -- column:   cables  bigint  number of cables
            -- check:    unique origin
            -- check:    sum cables = total
            """;

    private static final String SELECT =
            "SELECT origin, count(*) AS cables FROM cables GROUP BY origin ORDER BY cables DESC, origin\n";

    @TempDir
    private Path folder;

    @Test
    void readsAStatistic() {
        write("cables-by-origin.sql", HEADER + "\n-- why\n" + SELECT);
        write("notes.txt", "no statistic");

        List<Statistic> statistics = StatisticFolder.read(folder);

        assertThat(statistics)
                .containsExactly(new Statistic(
                        "cables-by-origin",
                        "Cables by origin",
                        "Which posts sent the most cables?",
                        "one per origin",
                        List.of(
                                new DeclaredColumn("origin", "string", "post or office as the source writes it"),
                                new DeclaredColumn("cables", "bigint", "number of cables")),
                        List.of(new ResultCheck.Unique(List.of("origin")), new ResultCheck.Sum("cables", true)),
                        null,
                        "-- why\n" + SELECT.strip(),
                        folder.resolve("cables-by-origin.sql").toString(),
                        9));
    }

    @Test
    void sortsByName() {
        write("b.sql", HEADER + SELECT);
        write("a.sql", HEADER + SELECT);

        assertThat(StatisticFolder.read(folder)).extracting(Statistic::name).containsExactly("a", "b");
    }

    @Test
    void reportsEveryProblemOfEveryFile() {
        write("First.sql", """
                -- titel: a
                -- remark
                -- row: b
                -- row: c
                -- column: origin string
                -- column: Cables text number of cables
                -- column: cables bigint number of cables
                -- column: cables bigint number of cables
                -- check: unique orgin
                -- check: sum cables total
                DELETE FROM cables
                """);
        write("second.sql", "SELECT 1;\nSELECT 2");
        write("third.sql", "");

        assertThat(problems())
                .containsExactly(
                        "First.sql:2: Invalid header: '-- remark' (expected -- word: value)",
                        "First.sql: Invalid name: 'First' (expected small letters, digits and hyphens)",
                        "First.sql:1: Invalid header: 'titel' (expected one of title, question, row, column, unit, check, method, uses, selects, finding, sureness, compares)"
                                + "; did you mean 'title'?",
                        "First.sql:4: Invalid row: a second one (first on line 3)",
                        "First.sql:5: Invalid column: 'origin string' (expected name, type and meaning)",
                        "First.sql:6: Invalid column: 'Cables' (expected snake_case other than total)",
                        "First.sql:6: Invalid type: 'text' (expected one of string, int, bigint, double, boolean, date,"
                                + " timestamp, or a nested one)",
                        "First.sql:8: Invalid column: 'cables' a second time",
                        "First.sql:9: Cannot find column 'orgin'",
                        "First.sql:10: Invalid check: 'sum cables total' (expected unique A, B | filled A | sum A ="
                                + " total | sum A >= total | max A <= total | each A + B = C | same A by B)",
                        "First.sql:1: Cannot find a title line in the header",
                        "First.sql:1: Cannot find a question line in the header",
                        "First.sql:11: Invalid SQL: no question (expected SELECT or WITH)",
                        "second.sql:1: Cannot find a title line in the header",
                        "second.sql:1: Cannot find a question line in the header",
                        "second.sql:1: Cannot find a row line in the header",
                        "second.sql:1: Cannot find a column line in the header",
                        "second.sql:1: Cannot find a check line in the header",
                        "second.sql:1: Invalid SQL: a semicolon (expected one question)",
                        "second.sql:1: Invalid SQL: no ORDER BY at its end (expected one that leaves no tie)",
                        "third.sql: Cannot read the file: it is empty");
    }

    @Test
    void suggestsTheColumnThatACheckMeant() {
        write("a.sql", HEADER.replace("unique origin", "unique orgin") + SELECT);

        assertThat(problems()).containsExactly("a.sql:6: Cannot find column 'orgin'; did you mean 'origin'?");
    }

    @Test
    void rejectsACheckThatAddsUpText() {
        write("a.sql", HEADER.replace("sum cables", "sum origin") + SELECT);

        assertThat(problems())
                .containsExactly(
                        "a.sql:7: Invalid check: 'sum origin = total' (expected numbers, and origin is string)");
    }

    @Test
    void readsTheUnitOfAColumnWhereverItStands() {
        write("a.sql", "-- unit: cables telegrams\n" + HEADER + SELECT);
        assertThat(StatisticFolder.read(folder).get(0).columns())
                .containsExactly(
                        new DeclaredColumn("origin", "string", "post or office as the source writes it"),
                        new DeclaredColumn("cables", "bigint", "number of cables", Unit.of("telegrams")));
    }

    @Test
    void rejectsUnitsThatSayNothing() {
        write("a.sql", HEADER + """
                -- unit: cables
                -- unit: cables 12
                -- unit: cabels words
                -- unit: origin words
                -- unit: cables words
                -- unit: cables person/people
                """ + SELECT);
        String expected = "' (expected a column and what its numbers count, such as 'words', or 'person/people')";
        assertThat(problems())
                .containsExactly(
                        "a.sql:8: Invalid unit: 'cables" + expected,
                        "a.sql:9: Invalid unit: 'cables 12" + expected,
                        "a.sql:10: Cannot find column 'cabels'; did you mean 'cables'?",
                        "a.sql:11: Invalid unit: origin is string (expected a column of numbers)",
                        "a.sql:13: Invalid unit: a second one of cables");
    }

    @Test
    void readsWhichOthersAStatisticUses() {
        write("by-origin.sql", HEADER + SELECT);
        write("a.sql", HEADER + "-- uses: by-origin\n" + SELECT.replace("FROM cables", "FROM by_origin"));

        List<Statistic> statistics = StatisticFolder.read(folder);

        assertThat(statistics.get(0).uses()).containsExactly(statistics.get(1));
        assertThat(statistics.get(0).withUsed()).containsExactly(statistics.get(1), statistics.get(0));
        assertThat(statistics.get(1).table()).isEqualTo("by_origin");
        assertThat(statistics.get(1).uses()).isEmpty();
    }

    /** Two that use each other have no answer: none that is used may use any. */
    @Test
    void rejectsWhatCannotBeUsed() {
        write("by-origin.sql", HEADER + SELECT);
        write("nested.sql", HEADER.replace("origin  string", "origin  array<string>") + SELECT);
        write("none.sql", HEADER + SELECT.replace("GROUP", ";"));
        write("circle.sql", HEADER + "-- uses: user\n" + SELECT);
        write("user.sql", HEADER + """
                -- uses: by-orign
                -- uses: circle
                -- uses: user
                -- uses: none
                -- uses: nested
                -- uses: by-origin
                -- uses: by-origin
                """ + SELECT.replace("FROM cables", "FROM nested"));

        assertThat(problems())
                .containsExactly(
                        "circle.sql:8: Cannot use user: it has a line uses itself (expected one that uses none)",
                        "none.sql:8: Invalid SQL: a semicolon (expected one question)",
                        "user.sql:8: Cannot find statistic 'by-orign'; did you mean 'by-origin'?",
                        "user.sql:9: Cannot use circle: it has a line uses itself (expected one that uses none)",
                        "user.sql:10: Cannot use user: it has a line uses itself (expected one that uses none)",
                        "user.sql:11: Cannot use none: it has faults of its own",
                        "user.sql:12: Cannot use nested: its column origin is array<string> (expected plain values)",
                        "user.sql:13: Invalid uses: by-origin (expected SQL that reads by_origin)",
                        "user.sql:14: Invalid uses: by-origin a second time");
    }

    @Test
    void readsWhichColumnsSelectTheCablesOfARow() {
        write("a.sql", HEADER + "-- selects: origin\n" + SELECT);
        write("b.sql", HEADER + SELECT);

        assertThat(StatisticFolder.read(folder))
                .extracting(Statistic::selects)
                .containsExactly(List.of("origin"), List.of());
    }

    @Test
    void rejectsColumnsThatSelectNoCables() {
        write("a.sql", HEADER + "-- selects: cables, orgin, month\n" + SELECT);

        String expected = " (expected some of origin, country_code, classification, topic_id, month, id, cited_cable)";
        assertThat(problems())
                .containsExactly(
                        "a.sql:8: Invalid selects: 'cables'" + expected + "; did you mean 'cited_cable'?",
                        "a.sql:8: Invalid selects: 'orgin'" + expected + "; did you mean 'origin'?",
                        "a.sql:8: Cannot find column 'month'");
    }

    @Test
    void rejectsAFolderThatIsNotThere() {
        UsageException mistake =
                catchThrowableOfType(UsageException.class, () -> StatisticFolder.read(folder.resolve("none")));

        assertThat(mistake).hasMessage("Cannot find the folder of statistics: " + folder.resolve("none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT a FROM b ORDER BY a",
                "select a\nfrom b\norder\n  by a limit 3",
                "WITH x AS (SELECT ';' FROM b) SELECT a -- no; end\n/* ; */ FROM x ORDER BY a",
                "SELECT 'it''s; \\'; ' AS `a;b`, \";\" FROM b ORDER BY 1",
            })
    void acceptsOneOrderedQuestion(String sql) {
        write("a.sql", HEADER + sql);

        assertThat(StatisticFolder.read(folder)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT a FROM b",
                "SELECT a FROM b -- ORDER BY a",
                "SELECT a, 'x ORDER BY a' FROM b",
                "SELECT a, row_number() OVER (ORDER BY a) FROM b",
                "SELECT a FROM (SELECT a FROM b ORDER BY a)",
                "SELECT a /* ORDER BY a",
                "SELECT a FROM b WHERE c = 'ORDER BY a",
            })
    void asksForTheOrderOfTheAnswerItself(String sql) {
        write("a.sql", HEADER + sql);

        assertThat(problems())
                .containsExactly("a.sql:8: Invalid SQL: no ORDER BY at its end (expected one that leaves no tie)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unique a, b|Unique[columns=[a, b]]",
                "filled a|Filled[column=a]",
                "sum a = total|Sum[column=a, isExact=true]",
                "sum a >= total|Sum[column=a, isExact=false]",
                "max a <= total|AtMostTotal[column=a]",
                "each a + b = total|EachAddsUp[parts=[a, b], whole=total]",
                "each a + b=c|EachAddsUp[parts=[a, b], whole=c]",
            })
    void readsChecks(String written, String check) {
        assertThat(CheckSyntax.parse(written)).hasToString(check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unique",
                "unique a,",
                "unique a b",
                "sum a",
                "sum a <= total",
                "sum a b = total",
                "max a = total",
                "each a",
                "each = a",
                "each a + = b",
                "filled a, b",
                "least a = total"
            })
    void rejectsWhatIsNoCheck(String written) {
        assertThat(CheckSyntax.parse(written)).isNull();
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> problems() {
        UsageException mistake = catchThrowableOfType(UsageException.class, () -> StatisticFolder.read(folder));
        return mistake.problems().stream()
                .map(problem -> problem.replace(folder + "/", ""))
                .toList();
    }
}
