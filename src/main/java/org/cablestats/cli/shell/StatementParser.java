package org.cablestats.cli.shell;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;

/** Tells the line editor when a text is whole, and which word is at the cursor. */
final class StatementParser implements Parser {
    /**
     * The word at the cursor.
     *
     * @throws EOFError where the text is accepted and a statement has no end yet: the editor then goes on on another line
     */
    @Override
    public CompletingParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && !ShellText.of(line).isWhole()) {
            throw new EOFError(-1, -1, "a semicolon is still to come");
        }
        return new Word(line, cursor, TypedPart.of(line, cursor).word());
    }

    private record Word(String line, int cursor, String word) implements CompletingParsedLine {
        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }
    }
}
