package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.cli.console.Output;
import org.cablestats.cli.console.Screen;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.query.Answer;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.testing.CablesCsv;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a value, a name or an argument: no output lends it a terminal, a spreadsheet or the direction of a line. */
final class HostileTextTest {
    private static final String OBEYED = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n]]";

    private static final String HOSTILE =
            "a\u001b[2J\u009b31m\u0000\u007f\u202eb\u2066c\u200bd\ufeffe\u2028f\u2029\udb40\udc41";

    private static final List<@Nullable Object> ROW =
            Arrays.asList(HOSTILE, List.of(HOSTILE), Map.of(HOSTILE, HOSTILE), null);

    private static final List<Column> COLUMNS = List.of(
            new Column(HOSTILE, "string"),
            new Column("list", "array<string>"),
            new Column("map", "map<string,string>"),
            new Column("nothing", "string"));

    /** With a dictionary of two topics, since the program's own takes a second to read. */
    private static final Path WORKPLACE = Path.of("src", "test", "resources", "parse", "workplace");

    @TempDir
    Path folder;

    static Stream<String> printers() {
        return Stream.of("table", "csv", "json", "jsonl", "tsv");
    }

    @ParameterizedTest
    @MethodSource("printers")
    void printsNothingThatIsObeyed(String format) {
        String printed = printed(format);

        assertThat(printed.replace("\t", " ")).isNotBlank().doesNotContainPattern(OBEYED);
        if (format.startsWith("json") || format.equals("tsv")) {
            assertThat(printed).contains("\\u001b[2J\\u009b31m\\u0000\\u007f\\u202eb\\u2066c\\u200bd\\ufeffe\\u2028f");
        } else {
            assertThat(printed).contains("a\uFFFD[2J\uFFFD31m\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
        }
    }

    private static String printed(String format) {
        StringWriter text = new StringWriter();
        Output out = new Output(text, "test");
        Answer answer = new Answer(COLUMNS, List.of(ROW).iterator());
        ResultOptions.print(ResultFormat.valueOf(format.toUpperCase(Locale.ROOT)), answer, Screen.NONE, out);
        return text.toString();
    }

    @Test
    void quotesArgumentsAndNamesOfFilesHarmlessly() throws IOException {
        Path file = Files.writeString(folder.resolve("x\u001b[2J\u202ey.csv"), "no cable");

        for (List<String> arguments : List.of(
                List.of("parse", file.toString()),
                List.of("parse", "none\u001b[2J\r\u202e"),
                List.of("inspect", file.toString()),
                List.of("\u001b[2Jhelp"),
                List.of("query", "\u009b31m\u202e", "--format", "x\u001b[2J"))) {
            Typed typed = Typed.in(WORKPLACE, "", arguments.toArray(String[]::new));
            assertThat(typed.code()).as("%s", arguments).isNotZero();
            assertThat(typed.err()).isNotBlank().doesNotContainPattern(OBEYED);
        }
    }

    @Test
    void parsesATextWithControlCharactersExactlyAndHarmlessly() {
        Path file = new CablesCsv()
                .cable("07ASTANA1", "12/11/2007 9:30", "Red \u001b[31m, bell \u0007, \u009b1m turned \u202e round.")
                .write(folder.resolve("cables.csv"));

        Typed typed = Typed.in(WORKPLACE, "", "parse", file.toString());
        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .contains("Red \\u001b[31m, bell \\u0007, \\u009b1m turned \\u202e round.")
                .doesNotContainPattern(OBEYED);
    }
}
