package org.cablestats.cli.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.cli.option.Converters;
import org.cablestats.cli.print.Expanded;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.definition.Problems;
import org.cablestats.fault.Suggestion;
import org.cablestats.fault.UsageException;
import org.cablestats.job.Form;
import org.cablestats.job.Forms;
import org.jspecify.annotations.Nullable;

/** Reads the commands of the shell. */
final class CommandReader {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private static final Form<Boolean> ON_OR_OFF = Form.of(List.of(true, false), is -> is ? "on" : "off");

    private static final Form<Expanded> EXPANDED = Form.of(List.of(Expanded.values()), Expanded::word);

    private static final Form<ResultFormat> FORMAT = Form.of(ResultFormat.PRINTED, ResultFormat::word);

    private final CommandWord command;
    private final List<String> words;
    private final Problems mistakes = new Problems();

    private CommandReader(CommandWord command, List<String> words) {
        this.command = command;
        this.words = words;
    }

    /**
     * The command of a line that begins with a backslash. A word with blanks stands in quotes.
     *
     * @throws UsageException where it is none
     */
    static ShellCommand read(String line) {
        List<String> words = words(line);
        CommandWord command = CommandWord.all()
                .filter(each -> each.word().equals(words.get(0)))
                .findFirst()
                .orElseThrow(() -> unknown(words.get(0)));
        List<String> behind = words.subList(1, words.size());
        if (!command.takes(behind.size())) {
            throw new UsageException(Form.mistake("command", line.strip(), command.usage()));
        }
        CommandReader reader = new CommandReader(command, behind);
        ShellCommand read = reader.read();
        reader.mistakes.throwIfAny();
        // Each part that is none was a mistake.
        return read == null ? new ShellCommand.Help() : read;
    }

    private static UsageException unknown(String word) {
        List<String> known = CommandWord.all().map(CommandWord::word).toList();
        return new UsageException(
                Form.mistake("command", word, "one of " + String.join(", ", known)) + Suggestion.of(word, known));
    }

    private @Nullable ShellCommand read() {
        return switch (command) {
            case DESCRIBE -> new ShellCommand.Describe(word(0));
            case FUNCTIONS -> new ShellCommand.ListFunctions(word(0));
            case STATISTICS -> new ShellCommand.ListStatistics();
            case EXPAND -> new ShellCommand.Expand(value(0, EXPANDED));
            case TIMING -> new ShellCommand.Time(value(0, ON_OR_OFF));
            case FORMAT -> printAs(value(0, FORMAT));
            case LIMIT -> limit();
            case INTO -> into(Path.of(words.get(0)));
            case INCLUDE -> new ShellCommand.Include(Path.of(words.get(0)));
            case WATCH -> watch(value(0, Converters.ORDINAL), value(1, Converters.ORDINAL));
            case CHART -> draw(value(0, Forms.CHART_KIND));
            case HELP -> new ShellCommand.Help();
            case QUIT -> new ShellCommand.Quit();
        };
    }

    private static @Nullable ShellCommand printAs(@Nullable ResultFormat format) {
        return format == null ? null : new ShellCommand.PrintAs(format);
    }

    private @Nullable ShellCommand limit() {
        if (words.get(0).equals("none")) {
            return new ShellCommand.Limit(ShellCommand.Limit.NONE);
        }
        Integer rows = value(0, new Form<>(Converters.ORDINAL.reading(), Converters.ORDINAL.expected() + ", or none"));
        return rows == null ? null : new ShellCommand.Limit(rows);
    }

    private @Nullable ShellCommand into(Path file) {
        ResultFormat format = ResultFormat.ofFile(command.word(), file, List.of(ResultFormat.values()), "", mistakes);
        return format == null ? null : new ShellCommand.Into(file, format);
    }

    private static @Nullable ShellCommand watch(@Nullable Integer seconds, @Nullable Integer times) {
        return seconds == null ? null : new ShellCommand.Watch(seconds, times);
    }

    private @Nullable ShellCommand draw(@Nullable ChartKind kind) {
        return kind == null ? null : new ShellCommand.Draw(kind, Path.of(words.get(1)));
    }

    private @Nullable String word(int place) {
        return place < words.size() ? words.get(place) : null;
    }

    private <T> @Nullable T value(int place, Form<T> form) {
        return form.read(command.word(), word(place), mistakes::add);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line.strip());
        while (matcher.find()) {
            words.add(Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .orElse(""));
        }
        return words;
    }
}
