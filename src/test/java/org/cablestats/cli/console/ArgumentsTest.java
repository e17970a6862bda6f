package org.cablestats.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cablestats.cli.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArgumentsTest {
    private static final String BLANK = " ";

    /** What is typed; the one line that answers it; the command whose help is pointed at. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --formt csv | Invalid option: '--formt' (expected --catalog, --conf, --help, --log-format, --master, --no-pager, --quiet, --shared, --unsafe-sql, --verbose,"
                        + " --version, --warehouse) | cablestats check",
                "jobs --formt=csv | Invalid option: '--formt' (expected --catalog, --conf, --crontab, --folder, --format, --help, --hooks, --image, --into, --kubernetes, --log-format, --master, --no-pager,"
                        + " --quiet, --shared, --systemd, --unsafe-sql, --user, --verbose, --version, --warehouse); did you mean '--format'? | cablestats jobs",
                "qury | Invalid command: 'qury' (expected run, load, query, sql, serve, cables, search, index, chart, coverage, report, verify, parse, inspect, browse, topics, expect, statistics, jobs, runs, rejects,"
                        + " duplicates, ignored, snapshots, export, maintain, relocate, check, doctor, sample, completion, manual); did you mean 'query'? | cablestats",
                "snapshots rolback 1 | Invalid command: 'rolback' (expected diff, rollback, unpin); did you mean 'rollback'?"
                        + " | cablestats snapshots",
                "query a b | Invalid argument: 'b' (expected nothing after the arguments of 'query')"
                        + " | cablestats query",
                "query --from | Invalid option: '--from' (expected a value: --from DAY) | cablestats query",
                "query --from --to 2007-01-01 | Invalid option: '--from' (expected a value: --from DAY)"
                        + " | cablestats query",
                "query a --to 2007-01-01 --to 2008-01-01 | Invalid option: '--to' (expected once) | cablestats query",
                "--quiet=maybe jobs | Invalid --quiet: 'maybe' (expected no value) | cablestats",
                "--warehouse | Invalid option: '--warehouse' (expected a value: --warehouse DIR) | cablestats",
            })
    void answersAWrongArgumentInOneLine(String typed, String message, String command) {
        assertThat(Typed.line(typed.split(BLANK, -1)))
                .isEqualTo(new Typed(2, "", message + "\nRun '" + command + " --help'\n"));
    }

    @Test
    void takesTheWordHelpForTheOption() {
        assertThat(Typed.line("help", "topics", "explain")).isEqualTo(Typed.line("topics", "explain", "--help"));
        assertThat(Typed.line("help")).isEqualTo(Typed.line("--help"));
    }

    @Test
    void asksForACommand() {
        assertThat(Typed.line())
                .isEqualTo(new Typed(
                        2,
                        "",
                        "Cannot run: no command is given (expected run, load, query, sql, serve, cables, search, index, chart, coverage, report, verify, parse, inspect, browse, topics, expect, statistics, jobs, runs,"
                                + " rejects, duplicates, ignored, snapshots, export, maintain, relocate, check, doctor, sample,"
                                + " completion, manual)\nRun 'cablestats --help'\n"));
    }

    /** What is typed; the lines that answer it, apart by pilcrows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "load | Cannot load: no SOURCE is given (expected files, folders, globs or URIs)",
                "load a --layout cvs --reject-limit 200% | Invalid --layout: 'cvs' (expected auto, csv, json, ids, plusd, page, telegram, text);"
                        + " did you mean 'csv'?¶Invalid --reject-limit: '200%' (expected a share such as 0.1% or 0.001)",
                "load a --wait soon | Invalid --wait: 'soon' (expected a duration such as 30s, 10m or 2h)",
                "load a --reparse --layout csv --reject-limit 1% | Cannot reparse: SOURCE 'a' is given (expected none: what"
                        + " is stored is taken apart anew)¶Cannot reparse: --layout 'csv' is given (expected none: no file"
                        + " is read)¶Cannot reparse: --reject-limit '1%' is given (expected none: no record is rejected)",
                "snapshots --catalog jdbc:mysql://h/d?password=secret | Invalid --catalog: 'jdbc:mysql://h/d' (expected"
                        + " jdbc:postgresql://HOST[:PORT]/DATABASE)",
                "snapshots --catalog jdbc:postgresql://u:secret@h/d | Invalid --catalog: user and password before '@'"
                        + " (expected them in PGUSER and PGPASSWORD, or as the parameters user and password)",
                "snapshots --master head:7077 | Invalid --master: 'head:7077' (expected local, local[N] or local[*] for this machine,"
                        + " else spark://HOST:PORT, yarn, k8s://HOST:PORT or local-cluster[WORKERS,CORES,MB])",
                "snapshots --master local[0] | Invalid --master: 'local[0]' (expected local, local[N] or local[*] for this machine,"
                        + " else spark://HOST:PORT, yarn, k8s://HOST:PORT or local-cluster[WORKERS,CORES,MB])",
                "snapshots --conf spark.master=yarn --master local[2] | Cannot use --master local[2]: --conf has yarn (expected one of"
                        + " them)",
                "snapshots --master yarn --conf spark.authenticate.secret=x | Cannot take spark.authenticate.secret from the command"
                        + " line, which everybody on this machine can read (expected it in spark-defaults.conf, or"
                        + " spark.authenticate.secret.file with the name of a file)",
                "report | Cannot report: no NAME is given (expected names of files of reports/)",
                "report a --formats pfd,csv --snapshot 0 | Invalid --snapshot: '0' (expected a whole number from 1 on, or a date such as 2007-06-30, or a time such as 2007-06-30T12:00:00Z)¶Invalid"
                        + " --formats: 'pfd' (expected pdf, png, html, svg, card, slide, bundle, csv); did you mean 'pdf'?",
                "run | Cannot run: no JOB is given (expected a name of jobs/, or a file)",
                "sample --cables 0 --seed x | Invalid --cables: '0' (expected a whole number from 1 on)¶Invalid --seed:"
                        + " 'x' (expected a whole number from 0 on)¶Cannot write a sample: no DIR is given (expected a"
                        + " folder)",
                "sample a --cables 9999999999 | Invalid --cables: '9999999999' (expected a whole number up to"
                        + " 2147483647)",
                "sample a --seed 99999999999999999999 | Invalid --seed: '99999999999999999999' (expected a whole number up"
                        + " to 9223372036854775807)",
                "maintain --keep 9999999999 --older-than 0 | Cannot maintain: both --keep and --older-than are given (expected"
                        + " one of them)¶Invalid --older-than: '0' (expected a whole number from 1 on)",
                "rejects --load 0 --reason truncted | Invalid --load: '0' (expected the number of a load, last or all)¶Invalid"
                        + " --reason: 'truncted' (expected header_row, wrong_columns, empty_id, truncated, malformed,"
                        + " no_cable, wrong_markers, wrong_value, no_text, no_date, too_large, too_deep, damaged, encrypted, unsupported); did you mean 'truncated'?",
                "rejects --reason truncated --format xls | Invalid --format: 'xls' (expected table, csv, tsv, json, jsonl)",
                "duplicates --reason merge | Invalid --reason: 'merge' (expected merged, repeated, version, replaced);"
                        + " did you mean 'merged'?",
                "snapshots diff | Cannot compare: no N is given (expected two snapshots, or one)",
                "snapshots diff 1 yesterday 3 | Invalid N: 'yesterday' (expected a whole number from 1 on, or a date such as 2007-06-30, or a time such as 2007-06-30T12:00:00Z)"
                        + "¶Cannot compare: 3 N are given (expected two snapshots, or one)",
                "snapshots rollback | Cannot roll back: no N is given (expected a snapshot)",
                "statistics show | Cannot show: no NAME is given (expected the name of a statistic)",
                "statistics show cables-by-orign | Cannot find statistic 'cables-by-orign'; did you mean 'cables-by-origin'?",
                "snapshots unpin | Cannot unpin: no N is given (expected a snapshot)",
                "snapshots unpin 0 | Invalid N: '0' (expected a whole number from 1 on, or a date such as 2007-06-30, or a time such as 2007-06-30T12:00:00Z)",
                "ignored --load lst | Invalid --load: 'lst' (expected the number of a load, last or all); did you mean 'last'?",
                "report a --site out | Invalid --site: 'out' (expected an address such as http://127.0.0.1:8080)",
                "report a --keep 0 | Invalid --keep: '0' (expected a whole number from 1 on)",
                "snapshots rollback 2026-02-30 | Invalid N: '2026-02-30' (expected a whole number from 1 on, or a date such as 2007-06-30, or a time such as 2007-06-30T12:00:00Z)",
                "maintain --keep 0 --older-than x | Cannot maintain: both --keep and --older-than are given (expected one"
                        + " of them)¶Invalid --keep: '0' (expected a whole number from 1 on)¶Invalid --older-than: 'x'"
                        + " (expected a whole number from 1 on)",
                "export --format xml | Invalid --format: 'xml' (expected parquet, csv, json, text)¶Cannot export: no DIR is"
                        + " given (expected a new or an empty folder)",
                "export src | Cannot export to 'src': it is not empty (expected a new or an empty folder)",
                "query | Cannot query: neither a NAME nor -e SQL nor -f FILE is given (expected one of them)",
                "query x -e x -f x | Cannot query: more than one of NAME, -e SQL and -f FILE are given (expected one of them)"
                        + "¶Cannot find statistic 'x'",
                "query -f no-such.sql | Cannot find no-such.sql (expected a file of SQL)",
                "query -e ; | Cannot query: -e has no question (expected SQL such as SELECT ...)",
                "query -e x;y;z --into q.csv | Cannot write 3 results of -e into one file q.csv (expected one question, or no"
                        + " --into)",
                "chart -e x;y --kind bar --into q.png | Cannot draw 2 questions of -e as one picture (expected one question)",
                "query -e x --against others | Cannot compare a question in SQL (expected a NAME with --against)",
                "query loads --against all | Cannot compare loads: no check ties a count of it to the cables of the selection"
                        + "¶Invalid --against: 'all' (expected others, or keys of another selection such as 'origin: Embassy Astana')",
                "query -e x --format xml | Invalid --format: 'xml' (expected table, csv, tsv, json, jsonl, parquet)",
                "chart | Cannot draw: neither a NAME nor -e SQL nor -f FILE is given (expected one of them)¶Cannot draw: no --kind is given"
                        + " (expected one of time-series, bar, stacked-area, stacked-share, heat-map, dot-map, small-multiples,"
                        + " dumbbell, slope, histogram, choropleth, calendar)¶Cannot draw: no --into is given (expected FILE.png, FILE.svg or FILE.pdf)",
                "chart -e x --kind bra --into x.gif --unit 9 --top 0 | Invalid --top: '0' (expected a whole number from 1 on)"
                        + "¶Invalid --kind: 'bra' (expected time-series, bar, stacked-area, stacked-share, heat-map, dot-map,"
                        + " small-multiples, dumbbell, slope, histogram, choropleth, calendar); did you mean 'bar'?¶Invalid --unit: '9' (expected what numbers count,"
                        + " such as 'words', or 'person/people')¶Invalid --into: 'x.gif' (expected a name that ends in .png, .svg or .pdf)",
                "chart cables-by-origin --kind time-series --into x.png | Cannot choose x of a time-series: statistic"
                        + " 'cables-by-origin' has no column of periods (its columns: origin, post, country, bureau, cables)",
                "chart cables-by-year --kind bar --x yaer --into x.png | Cannot find column 'yaer' in statistic 'cables-by-year'"
                        + " (expected one of year, cables); did you mean 'year'?",
                "chart cables-by-year --kind heat-map --into x.png | Cannot find series: a column that tells the rows of a"
                        + " heat-map apart",
                "browse --port 0 --reports nothing | Cannot show the reports of 'nothing': there is no such folder",
                "serve --port 65536 | Invalid --port: '65536' (expected 0 to 65535)",
                "serve --listen 0.0.0.0 | Invalid --listen: '0.0.0.0' (expected one address of this machine such as 127.0.0.1)",
                "verify | Cannot verify: no DIR is given (expected the folder that reports were written into)",
                "verify nothing | Cannot verify 'nothing': there is no such folder",
                "verify src/main/launcher | Cannot verify 'src/main/launcher': no report lies in it (expected a folder that holds"
                        + " NAME/manifest.json)",
                "jobs --into q.xlsx | Invalid --into: 'q.xlsx' (expected a name that ends in one of .txt, .csv, .tsv, .json, .jsonl, or a"
                        + " --format)",
                "query -e x --from 2007-13 --country KAZ | Invalid --from: '2007-13' (expected a date such as"
                        + " 2007-06-30)¶Invalid --country: 'KAZ' (expected two letters of ISO 3166-1 such as KZ)",
                "query -e x --conf y | Invalid --conf: 'y' (expected KEY=VALUE such as spark.sql.shuffle.partitions=4)",
                "parse nothing src | Cannot read 'nothing': there is no such file¶Cannot read 'src': it is a folder"
                        + " (expected files)",
            })
    void reportsEveryWrongValueAtOnce(String typed, String messages) {
        assertThat(Typed.line(typed.split(BLANK, -1))).isEqualTo(new Typed(2, "", messages.replace("¶", "\n") + "\n"));
    }

    @Test
    void takesTheGlobalOptionsBeforeAndAfterTheCommand() {
        String message = "Cannot load: no SOURCE is given (expected files, folders, globs or URIs)\n";

        assertThat(Typed.line("--warehouse", "w", "--quiet", "load").err()).isEqualTo(message);
        assertThat(Typed.line("load", "--warehouse", "w", "--quiet").err()).isEqualTo(message);
    }

    @Test
    void showsWhereAMistakeWasFoundOnlyWhenAsked() {
        assertThat(Typed.line("load").err()).doesNotContain("\tat ");
        assertThat(Typed.line("load", "--verbose").err()).contains("UsageException", "\tat org.cablestats.cli.");
    }

    @Test
    void coloursErrorsOnATerminalThatWantsColours() {
        Screen screen = new Screen(false, true, true, 24, 80);

        assertThat(Typed.on(screen, Map.of("TERM", "xterm"), "load").err())
                .isEqualTo(
                        "\u001b[31mCannot load: no SOURCE is given (expected files, folders, globs or URIs)\u001b[0m\n");
        assertThat(Typed.on(screen, Map.of("TERM", "xterm", "NO_COLOR", "1"), "load")
                        .err())
                .startsWith("Cannot load");
        assertThat(Typed.on(screen, Map.of("TERM", "dumb"), "load").err()).startsWith("Cannot load");
    }
}
