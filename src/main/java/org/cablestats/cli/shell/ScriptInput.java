package org.cablestats.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.cablestats.cli.option.SqlSource;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.cablestats.job.file.SqlFile;
import org.jspecify.annotations.Nullable;

/** Standard input that nobody types: each statement is taken as soon as it is whole, so that a program may wait for its answer. */
final class ScriptInput implements ShellInput {
    private final BufferedReader reader;
    private int lines;

    ScriptInput(InputStream in) {
        reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    @Override
    public @Nullable Typing next() {
        int linesBefore = lines;
        StringBuilder text = new StringBuilder();
        for (String line = line(); line != null; line = line()) {
            text.append(line).append('\n');
            boolean mayEnd = line.indexOf(';') >= 0 || line.stripLeading().startsWith("\\") || isWord(text);
            if (mayEnd && isWhole(text.toString())) {
                return new Typing(text.toString(), linesBefore);
            }
        }
        return text.isEmpty() ? null : new Typing(text.toString(), linesBefore);
    }

    /** Comments alone are not worth an answer, but what comes after them may be. */
    private static boolean isWhole(String text) {
        ShellText cut = ShellText.of(text);
        return cut.isWhole() && !cut.pieces().isEmpty();
    }

    /** Whether there may be a command without a backslash: so few letters are looked at for each line. */
    private static boolean isWord(StringBuilder text) {
        return text.length() < 100;
    }

    private @Nullable String line() {
        try {
            String line = reader.readLine();
            lines++;
            return line != null && lines == 1 ? SqlFile.withoutMark(line) : line;
        } catch (CharacterCodingException e) {
            throw new UsageException(
                    "Cannot read " + SqlSource.STANDARD_INPUT_IN_WORDS + ": it is no text in UTF-8", e);
        } catch (IOException e) {
            throw new MachineException("Cannot read " + SqlSource.STANDARD_INPUT_IN_WORDS + ": " + Reason.of(e), e);
        }
    }
}
