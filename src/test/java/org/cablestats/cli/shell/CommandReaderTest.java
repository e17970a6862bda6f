package org.cablestats.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.cli.print.Expanded;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandReaderTest {
    @Test
    void readsEveryCommand() {
        assertThat(CommandReader.read("\\d")).isEqualTo(new ShellCommand.Describe(null));
        assertThat(CommandReader.read(" \\d  cables ")).isEqualTo(new ShellCommand.Describe("cables"));
        assertThat(CommandReader.read("\\df date")).isEqualTo(new ShellCommand.ListFunctions("date"));
        assertThat(CommandReader.read("\\statistics")).isEqualTo(new ShellCommand.ListStatistics());
        assertThat(CommandReader.read("\\x")).isEqualTo(new ShellCommand.Expand(null));
        assertThat(CommandReader.read("\\x auto")).isEqualTo(new ShellCommand.Expand(Expanded.AUTO));
        assertThat(CommandReader.read("\\timing on")).isEqualTo(new ShellCommand.Time(true));
        assertThat(CommandReader.read("\\format jsonl")).isEqualTo(new ShellCommand.PrintAs(ResultFormat.JSONL));
        assertThat(CommandReader.read("\\limit 20")).isEqualTo(new ShellCommand.Limit(20));
        assertThat(CommandReader.read("\\limit none")).isEqualTo(new ShellCommand.Limit(ShellCommand.Limit.NONE));
        assertThat(CommandReader.read("\\o \"my file.CSV\""))
                .isEqualTo(new ShellCommand.Into(Path.of("my file.CSV"), ResultFormat.CSV));
        assertThat(CommandReader.read("\\o 'a.parquet'"))
                .isEqualTo(new ShellCommand.Into(Path.of("a.parquet"), ResultFormat.PARQUET));
        assertThat(CommandReader.read("\\i a.sql")).isEqualTo(new ShellCommand.Include(Path.of("a.sql")));
        assertThat(CommandReader.read("\\watch 5")).isEqualTo(new ShellCommand.Watch(5, null));
        assertThat(CommandReader.read("\\watch 5 2")).isEqualTo(new ShellCommand.Watch(5, 2));
        assertThat(CommandReader.read("\\chart bar a.png"))
                .isEqualTo(new ShellCommand.Draw(ChartKind.BAR, Path.of("a.png")));
        assertThat(CommandReader.read("\\?")).isEqualTo(new ShellCommand.Help());
        assertThat(CommandReader.read("\\q")).isEqualTo(new ShellCommand.Quit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\timng | Invalid command: '\\timng' (expected one of \\d, \\df, \\statistics, \\x, \\format, \\limit,"
                        + " \\timing, \\o, \\chart, \\watch, \\i, \\?, \\q); did you mean '\\timing'?",
                "\\d a b | Invalid command: '\\d a b' (expected \\d [NAME])",
                "\\chart bar | Invalid command: '\\chart bar' (expected \\chart KIND FILE)",
                "\\x of | Invalid \\x: 'of' (expected auto, on, off); did you mean 'off'?",
                "\\format parquet | Invalid \\format: 'parquet' (expected table, csv, tsv, json, jsonl)",
                "\\limit 0 | Invalid \\limit: '0' (expected a whole number from 1 on, or none)",
                "\\o a.doc | Invalid \\o: 'a.doc' (expected a name that ends in one of .txt, .csv, .tsv, .json, .jsonl, .parquet)",
                "\\watch x 0 | Invalid \\watch: 'x' (expected a whole number from 1 on)¶Invalid \\watch: '0' (expected a whole"
                        + " number from 1 on)",
            })
    void saysWhatIsWrong(String line, String message) {
        assertThatThrownBy(() -> CommandReader.read(line))
                .isInstanceOf(UsageException.class)
                .hasMessage(message.replace("¶", "\n"));
    }
}
