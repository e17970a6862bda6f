package org.cablestats.statistic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cablestats.definition.DefinitionFolder;
import org.cablestats.definition.Problems;
import org.cablestats.definition.SqlFile;
import org.cablestats.definition.SqlFile.HeaderLine;
import org.cablestats.fault.Suggestion;
import org.cablestats.method.MethodCall;
import org.cablestats.result.Unit;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/** Reads one statistic strictly. */
final class StatisticReader {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");
    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9_]*");
    static final List<String> TYPES = List.of("string", "int", "bigint", "double", "boolean", "date", "timestamp");
    private static final List<String> NESTED = List.of("array<", "map<", "struct<");
    static final List<String> WORDS = List.of(
            "title",
            "question",
            "row",
            "column",
            "unit",
            "check",
            "method",
            "uses",
            "selects",
            "finding",
            "sureness",
            "compares");

    private final SqlFile file;
    private final Problems problems;
    private final Map<String, HeaderLine> single = new LinkedHashMap<>();
    private final Map<String, DeclaredColumn> columns = new LinkedHashMap<>();
    private final Set<String> withUnit = new HashSet<>();
    private final List<ResultCheck> checks = new ArrayList<>();
    private final List<Statistic> uses = new ArrayList<>();

    private StatisticReader(SqlFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The statistic of a file; null after reporting that the file cannot be read. */
    static @Nullable Statistic read(Path path, Problems problems) {
        SqlFile file = SqlFile.read(path, problems);
        return file == null ? null : new StatisticReader(file, problems).statistic(name(path));
    }

    private static String name(Path path) {
        String name = path.getFileName().toString();
        return name.substring(0, name.length() - Statistics.ENDING.length());
    }

    private Statistic statistic(String name) {
        if (!KEBAB_CASE.matcher(name).matches()) {
            problems.add(file.file(), "Invalid name: '" + name + "' (expected small letters, digits and hyphens)");
        }
        file.header().forEach(this::header);
        // After the columns: a unit or check may stand above the column that it is about.
        lines("unit").forEach(this::unit);
        lines("check").forEach(this::check);
        String title = required("title");
        String question = required("question");
        String row = required("row");
        if (columns.isEmpty()) {
            problems.add(file.file(), 1, "Cannot find a column line in the header");
        }
        if (lines("check").isEmpty()) {
            problems.add(file.file(), 1, "Cannot find a check line in the header");
        }
        HeaderLine asked = single.get("method");
        MethodCall method = asked == null ? null : MethodSyntax.parse(asked.value(), fault -> problem(asked, fault));
        lines("uses").forEach(this::uses);
        Telling telling = new TellingSyntax(columns.keySet(), this::problem)
                .parse(single.get("finding"), single.get("sureness"), single.get("compares"));
        HeaderLine selecting = single.get("selects");
        List<String> selects = selecting == null ? List.of() : selects(selecting);
        sql();
        List<DeclaredColumn> declared = List.copyOf(columns.values());
        return new Statistic(
                name,
                title,
                question,
                row,
                declared,
                checks,
                method,
                uses,
                telling,
                selects,
                file.sql(),
                file.file(),
                file.sqlLine());
    }

    private void header(HeaderLine line) {
        switch (line.word()) {
            case "title", "question", "row", "method", "selects", "finding", "sureness", "compares" -> {
                HeaderLine earlier = single.putIfAbsent(line.word(), line);
                if (earlier != null) {
                    problem(line, "Invalid " + line.word() + ": a second one (first on line " + earlier.line() + ")");
                }
            }
            case "column" -> column(line);
            case "unit", "check", "uses" -> {}
            default ->
                problem(
                        line,
                        "Invalid header: '" + line.word() + "' (expected one of " + String.join(", ", WORDS) + ")"
                                + Suggestion.of(line.word(), WORDS));
        }
    }

    private List<HeaderLine> lines(String word) {
        return file.header().stream().filter(line -> line.word().equals(word)).toList();
    }

    private String required(String word) {
        HeaderLine line = single.get(word);
        if (line == null) {
            problems.add(file.file(), 1, "Cannot find a " + word + " line in the header");
            return "";
        }
        return line.value();
    }

    private void column(HeaderLine line) {
        String[] parts = line.value().split("\\s+", 3);
        if (parts.length < 3) {
            problem(line, "Invalid column: '" + line.value() + "' (expected name, type and meaning)");
            return;
        }
        DeclaredColumn column = new DeclaredColumn(parts[0], parts[1], parts[2]);
        if (!SNAKE_CASE.matcher(column.name()).matches() || column.name().equals(ResultCheck.TOTAL)) {
            problem(line, "Invalid column: '" + column.name() + "' (expected snake_case other than total)");
        }
        if (!TYPES.contains(column.type()) && NESTED.stream().noneMatch(column.type()::startsWith)) {
            problem(
                    line,
                    "Invalid type: '" + column.type() + "' (expected one of " + String.join(", ", TYPES)
                            + ", or a nested one)" + Suggestion.of(column.type(), TYPES));
        }
        if (columns.putIfAbsent(column.name(), column) != null) {
            problem(line, "Invalid column: '" + column.name() + "' a second time");
        }
    }

    private void unit(HeaderLine line) {
        String[] parts = line.value().split("\\s+", 2);
        if (parts.length < 2 || !Unit.isWritten(parts[1])) {
            problem(line, "Invalid unit: '" + line.value() + "' (expected " + Unit.EXPECTED + ")");
            return;
        }
        DeclaredColumn column = columns.get(parts[0]);
        if (column == null) {
            problem(line, "Cannot find column '" + parts[0] + "'" + Suggestion.of(parts[0], columns.keySet()));
        } else if (!column.isNumber()) {
            problem(line, "Invalid unit: " + parts[0] + " is " + column.type() + " (expected a column of numbers)");
        } else if (!withUnit.add(parts[0])) {
            problem(line, "Invalid unit: a second one of " + parts[0]);
        } else {
            columns.put(parts[0], column.in(Unit.of(parts[1])));
        }
    }

    private void check(HeaderLine line) {
        ResultCheck check = CheckSyntax.parse(line.value());
        if (check == null) {
            problem(line, "Invalid check: '" + line.value() + "' (expected " + CheckSyntax.FORMS + ")");
            return;
        }
        Set<String> known = columns.keySet();
        for (String name : check.columns()) {
            if (!known.contains(name)) {
                problem(line, "Cannot find column '" + name + "'" + Suggestion.of(name, known));
            }
        }
        for (String name : check.numbers()) {
            DeclaredColumn column = columns.get(name);
            if (column != null && !column.isNumber()) {
                problem(
                        line,
                        "Invalid check: '" + line.value() + "' (expected numbers, and " + name + " is " + column.type()
                                + ")");
            }
        }
        checks.add(check);
    }

    private List<String> selects(HeaderLine line) {
        List<String> names = List.of(line.value().split(",\\s*"));
        for (String name : names) {
            if (!Statistic.SELECTING.contains(name)) {
                problem(
                        line,
                        "Invalid selects: '" + name + "' (expected some of " + String.join(", ", Statistic.SELECTING)
                                + ")" + Suggestion.of(name, Statistic.SELECTING));
            } else if (!columns.containsKey(name)) {
                problem(line, "Cannot find column '" + name + "'" + Suggestion.of(name, columns.keySet()));
            }
        }
        return names;
    }

    private void uses(HeaderLine line) {
        DefinitionFolder folder = Statistics.files(Path.of(file.file()).resolveSibling(""));
        Statistic used = UsesSyntax.parse(line.value(), folder, StatisticReader::read, fault -> problem(line, fault));
        if (used == null) {
            return;
        }
        if (uses.contains(used)) {
            problem(line, "Invalid uses: " + used.name() + " a second time");
        } else if (!Pattern.compile("\\b" + used.table() + "\\b")
                .matcher(file.sql())
                .find()) {
            problem(line, "Invalid uses: " + used.name() + " (expected SQL that reads " + used.table() + ")");
        }
        uses.add(used);
    }

    private void sql() {
        SqlText text = SqlText.scan(file.sql());
        if (!text.isQuestion()) {
            problems.add(file.file(), file.sqlLine(), "Invalid SQL: no question (expected SELECT or WITH)");
            return;
        }
        for (int line : text.semicolonLines()) {
            problems.add(file.file(), file.sqlLine() + line, "Invalid SQL: a semicolon (expected one question)");
        }
        if (!text.isOrdered()) {
            problems.add(
                    file.file(),
                    file.sqlLine(),
                    "Invalid SQL: no ORDER BY at its end (expected one that leaves no tie)");
        }
    }

    private void problem(HeaderLine line, String message) {
        problems.add(file.file(), line.line(), message);
    }
}
