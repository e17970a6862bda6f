package org.cablestats.cli.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.console.ProgressLog;
import org.cablestats.cli.option.AnswerFile;
import org.cablestats.cli.option.ChartOptions;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.definition.Problems;
import org.cablestats.fault.UsageException;
import org.cablestats.job.ChartRun;
import org.cablestats.language.Words;
import org.cablestats.query.Answer;
import org.cablestats.query.Stop;
import org.cablestats.report.AskedChart;
import org.cablestats.report.file.Format;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;

/** What the shell does with statements and commands, one at a time. */
final class ShellWork {
    private final Program program;
    private final Opening opening;
    private final Interrupts interrupts;
    private final ShellPrinter printer;
    private final boolean followsNewest;
    private @Nullable AskedState state;
    private boolean hasThrown;
    private @Nullable Asked last;

    /**
     * Work over what is being opened.
     *
     * @param followsNewest whether the newest snapshot may take the place of the one that was opened
     */
    ShellWork(Program program, Opening opening, Interrupts interrupts, ShellPrinter printer, boolean followsNewest) {
        this.program = program;
        this.opening = opening;
        this.interrupts = interrupts;
        this.printer = printer;
        this.followsNewest = followsNewest;
    }

    /** Whether the warehouse could not be opened, so that nothing can be asked. */
    boolean hasFailed() {
        return opening.hasFailed();
    }

    /** Whether somebody has heard why by now. */
    boolean hasThrown() {
        return hasThrown;
    }

    /** Waits for the warehouse; null where somebody interrupts that. Throws what keeps it from being opened. */
    @Nullable AskedState open() {
        AskedState known = state;
        if (known != null) {
            return known;
        }
        Console console = printer.console();
        AtomicReference<AskedState> opened = new AtomicReference<>();
        console.briefProgress().begin("start");
        try {
            interrupts.waits(() -> opened.set(opening.get()));
        } finally {
            hasThrown = hasFailed();
            console.briefProgress().end();
        }
        AskedState found = opened.get();
        if (found != null && found.isVacant()) {
            console.message("No cable of snapshot " + found.snapshot().ordinal() + " is in the selection");
        }
        state = found;
        return found;
    }

    /** Answers a question. */
    void ask(Asked asked) {
        last = asked;
        AskedState asks = open();
        if (asks != null) {
            Settings settings = printer.settings();
            stoppable(asks, () -> {
                answer(asks, asked, settings.into);
                // Not before: a question that fails or is stopped has no result to write.
                settings.into = null;
            });
        }
    }

    /** Asks the last question again and again. */
    void watch(ShellCommand.Watch watch) {
        Asked asked = last();
        Integer times = watch.times();
        for (int i = 1; times == null || i <= times; i++) {
            boolean isWaiting = i > 1;
            if (isWaiting && !interrupts.waits(() -> TimeUnit.SECONDS.sleep(watch.seconds()))) {
                return;
            }
            AskedState asks = open();
            if (asks == null || !stoppable(asks, () -> answer(newest(asks), asked, null))) {
                return;
            }
        }
    }

    private AskedState newest(AskedState asks) {
        AskedState newest = followsNewest ? asks.newest() : asks;
        state = newest;
        printer.console()
                .heading(now().truncatedTo(ChronoUnit.SECONDS) + ", snapshot "
                        + newest.snapshot().ordinal());
        return newest;
    }

    /** Draws the answer of the last question. */
    void draw(ShellCommand.Draw draw) {
        Asked asked = last();
        Problems mistakes = new Problems();
        Format format = ChartOptions.format(CommandWord.CHART.word(), draw.file(), mistakes);
        mistakes.throwIfAny();
        AskedState asks = open();
        if (format == null || asks == null) {
            return;
        }
        AskedChart chart = new AskedChart(draw.kind(), null, null, null, null, null, null, format);
        TopicDictionary dictionary =
                TopicDictionary.readTopics(program.workplace().dictionary());
        ChartRun run = new ChartRun(
                asks.warehouse(), asks.snapshot(), asks.selection(), asks.queries(), dictionary, chart, Words.ENGLISH);
        stoppable(asks, () -> {
            Console console = printer.console();
            byte[] picture = running(console, () -> run.draw(asked.sql(), asked.place()));
            ChartOptions.write(picture, draw.file(), console);
            console.out().flush();
        });
    }

    private Asked last() {
        if (last == null) {
            throw new UsageException("Cannot find the last question: none was asked yet (expected SELECT ...; first)");
        }
        return last;
    }

    private void answer(AskedState asks, Asked asked, ShellCommand.@Nullable Into into) {
        Instant begun = now();
        Instant done = into == null ? printer.print(answer(asks, asked)) : written(asks, asked, into);
        if (printer.settings().isTimed) {
            printer.console().message("Took " + ProgressLog.seconds(Duration.between(begun, done)));
        }
    }

    private Answer answer(AskedState asks, Asked asked) {
        return running(printer.console(), () -> begun(asks.queries().ask(asked.sql(), asked.place())));
    }

    /** When the answer was in its file. */
    private Instant written(AskedState asks, Asked asked, ShellCommand.Into into) {
        if (into.format() != ResultFormat.PARQUET) {
            printer.write(answer(asks, asked), into);
            return now();
        }
        Console console = printer.console();
        AnswerFile.write(
                into.file(),
                console,
                part -> running(console, () -> {
                    asks.queries().write(asked.sql(), asked.place(), part);
                    return part;
                }));
        console.out().flush();
        return now();
    }

    /** Makes sure that the first rows are there: until then the step is shown, and after it they are. */
    private static Answer begun(Answer answer) {
        boolean unused = answer.rows().hasNext();
        return answer;
    }

    private static <T> T running(Console console, Supplier<T> work) {
        console.briefProgress().begin("query");
        try {
            return work.get();
        } finally {
            console.briefProgress().end();
        }
    }

    /** Asks the engine so that Ctrl-C stops it; whether nobody did. */
    private boolean stoppable(AskedState asks, Runnable question) {
        try (Stop stop = asks.queries().stop()) {
            interrupts.during(stop::ask, () -> {
                try {
                    question.run();
                    // The engine throws checked exceptions without declaring them.
                } catch (Exception e) {
                    if (!stop.isAsked()) {
                        throw e;
                    }
                }
            });
            if (stop.isAsked()) {
                printer.console().message("Stopped");
            }
            return !stop.isAsked();
        }
    }

    private Instant now() {
        return program.environment().clock().instant();
    }
}
