package org.cablestats.job.file;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.cablestats.query.Answer;
import org.cablestats.result.Csv;
import org.jspecify.annotations.Nullable;

/** An answer as text for other programs. */
public enum AnswerText {
    /** For spreadsheets: a text that one would run as a formula is guarded, what is not printable is replaced. */
    CSV {
        @Override
        public void write(Answer answer, Consumer<CharSequence> out) {
            out.accept(Csv.header(answer.columns()));
            answer.rows().forEachRemaining(row -> out.accept(Csv.row(row)));
        }
    },
    /** Exact: a tabulator, line feed or backslash within a text, and what is not printable, is written with a backslash. */
    TSV {
        @Override
        public void write(Answer answer, Consumer<CharSequence> out) {
            TabulatedText.write(answer, out);
        }
    },
    /** An array of objects. */
    JSON {
        @Override
        public void write(Answer answer, Consumer<CharSequence> out) {
            JsonText.write(answer, out);
        }
    },
    /** An object a line. */
    JSONL {
        @Override
        public void write(Answer answer, Consumer<CharSequence> out) {
            answer.rows().forEachRemaining(row -> out.accept(JsonText.object(answer.columns(), row) + "\n"));
        }
    };

    /** What a file's name ends in; null where it ends in none of these. */
    public static @Nullable AnswerText ofFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(text -> name.endsWith("." + text.word()))
                .findFirst()
                .orElse(null);
    }

    /** Writes it in full. */
    public abstract void write(Answer answer, Consumer<CharSequence> out);

    /** The word for it, in which a file's name ends. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
