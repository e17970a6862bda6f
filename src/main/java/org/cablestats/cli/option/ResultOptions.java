package org.cablestats.cli.option;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.apache.commons.io.function.IOConsumer;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.console.Output;
import org.cablestats.cli.console.Screen;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.cli.print.TablePrinter;
import org.cablestats.definition.Problems;
import org.cablestats.disk.Access;
import org.cablestats.fault.Permission;
import org.cablestats.job.Form;
import org.cablestats.job.file.AnswerText;
import org.cablestats.query.Answer;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a result is printed, and where. */
public final class ResultOptions implements Options {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table, csv, tsv, json or jsonl, of 'query', 'cables' and 'snapshots diff' parquet, too (default: table, with --into what the file's name"
                            + " ends in). All are complete but a table on a terminal, which is cut and says so. csv is made for spreadsheets: a text"
                            + " that one would run as a formula gets an apostrophe in front, and what is not printable (control characters, marks that turn a line around or"
                            + " have no width) is U+FFFD, as in a table; tsv, json, jsonl and parquet are exact.")
    private @Nullable String format;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description =
                    "write to a file instead of standard output: q.csv, q.tsv, q.json, q.jsonl or q.txt, of 'query', 'cables' and 'snapshots diff' q.parquet, too")
    private @Nullable Path into;

    private final List<ResultFormat> formats;
    private final Form<ResultFormat> forms;
    private ResultFormat chosen = ResultFormat.TABLE;

    /** Of what can be printed. */
    public ResultOptions() {
        this(ResultFormat.PRINTED);
    }

    /** Of an answer that can have some formats. */
    public ResultOptions(List<ResultFormat> formats) {
        this.formats = formats;
        this.forms = Form.of(formats, ResultFormat::word);
    }

    /** Complains of a format that does not exist, of a file whose name tells none, and of one that cannot be written. */
    @Override
    public void check(Program program, Problems mistakes) {
        ResultFormat named = format == null && into != null
                ? ResultFormat.ofFile("--into", into, formats, ", or a --format", mistakes)
                : forms.read("--format", format, mistakes::add);
        chosen = named == null ? ResultFormat.TABLE : named;
        if (into == null && isParquet()) {
            mistakes.add("Cannot print Parquet to standard output: it is no text (expected --into FILE)");
        }
        if (into != null) {
            Permission.verifyFile(into);
        }
    }

    /** Whether one of them is. */
    public boolean areGiven() {
        return format != null || into != null;
    }

    /** Complains of a file, where there are several results: it can hold one. */
    public void checkSeveral(int results, String asked, Problems mistakes) {
        if (into != null) {
            mistakes.add("Cannot write " + results + " results of " + asked + " into one file " + into
                    + " (expected one question, or no --into)");
        }
    }

    /** Sets results on standard output apart, where their form does not: JSON does. */
    public void separate(Console console) {
        if (chosen != ResultFormat.JSON && chosen != ResultFormat.JSONL) {
            console.out().line("");
        }
    }

    /** Whether to write Parquet: then {@link #write}. */
    public boolean isParquet() {
        return chosen == ResultFormat.PARQUET;
    }

    public void print(ResultTable table, Console console) {
        print(new Answer(table.columns(), table.rows().iterator()), console);
    }

    /** Prints an answer, or writes it to the file and prints the file's path. */
    public void print(Answer answer, Console console) {
        print(console, (screen, out) -> print(chosen, answer, screen, out));
    }

    /**
     * The same of an answer that people read in a form of its own.
     *
     * @param page prints that form
     */
    public void print(Answer answer, BiConsumer<Screen, Output> page, Console console) {
        if (chosen == ResultFormat.TABLE) {
            print(console, page);
        } else {
            print(answer, console);
        }
    }

    private void print(Console console, BiConsumer<Screen, Output> printing) {
        if (into == null) {
            printing.accept(console.screen(), console.out());
            console.out().flush();
            return;
        }
        String name = into.toString();
        write(console, part -> {
            try (Writer writer = Access.PRIVATE.writer(part)) {
                printing.accept(Screen.NONE, new Output(writer, name));
            }
        });
    }

    /** Prints what a command did, which is no answer: only where somebody wants to read it, or has it written to a file. */
    public void tell(ResultTable table, Console console) {
        if (into != null || !console.quiet()) {
            print(table, console);
        }
    }

    /** Writes the file and prints its path. It is there in full or not at all. */
    public void write(Console console, IOConsumer<Path> content) {
        AnswerFile.write(Objects.requireNonNull(into), console, content);
    }

    public static void print(ResultFormat format, Answer answer, Screen screen, Output out) {
        switch (format) {
            case TABLE -> new TablePrinter(screen, out).print(answer);
            case CSV -> AnswerText.CSV.write(answer, out::print);
            case TSV -> AnswerText.TSV.write(answer, out::print);
            case JSON -> AnswerText.JSON.write(answer, out::print);
            case JSONL -> AnswerText.JSONL.write(answer, out::print);
            case PARQUET -> throw new IllegalStateException("only who asked knows the types of the answer");
        }
    }
}
