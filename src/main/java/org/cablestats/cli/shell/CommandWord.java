package org.cablestats.cli.shell;

import java.util.stream.Stream;

/** The commands of the shell as they are typed, in the order of the help. */
enum CommandWord {
    DESCRIBE("\\d", "[NAME]", 0, 1, "tables and views; the columns of one with their types and meanings"),
    FUNCTIONS("\\df", "[PART]", 0, 1, "functions; those whose names have these letters"),
    STATISTICS("\\statistics", "", 0, 0, "statistics: names and the questions they answer"),
    EXPAND(
            "\\x",
            "[auto|on|off]",
            0,
            1,
            "show a row as a sheet: where a table is wider than the terminal, always, never"),
    FORMAT("\\format", "FORMAT", 1, 1, "print results as table, csv, tsv, json or jsonl"),
    LIMIT("\\limit", "N|none", 1, 1, "show so many rows of a table at most"),
    TIMING("\\timing", "[on|off]", 0, 1, "say how long each answer took"),
    INTO("\\o", "FILE", 1, 1, "write the next result to a file: .csv, .tsv, .json, .jsonl, .txt or .parquet"),
    CHART("\\chart", "KIND FILE", 2, 2, "draw the answer of the last question: .png, .svg or .pdf"),
    WATCH(
            "\\watch",
            "SECONDS [TIMES]",
            1,
            2,
            "ask the last question again and again, of the newest snapshot; Ctrl-C ends it"),
    INCLUDE("\\i", "FILE", 1, 1, "take the lines of a file"),
    HELP("\\?", "", 0, 0, "this list"),
    QUIT("\\q", "", 0, 0, "leave, as Ctrl-D does");

    private final String word;
    private final String arguments;
    private final int least;
    private final int most;
    private final String meaning;

    CommandWord(String word, String arguments, int least, int most, String meaning) {
        this.word = word;
        this.arguments = arguments;
        this.least = least;
        this.most = most;
        this.meaning = meaning;
    }

    String word() {
        return word;
    }

    String meaning() {
        return meaning;
    }

    /** The word with what is typed behind it. */
    String usage() {
        return (word + " " + arguments).strip();
    }

    /** Whether so many words may stand behind it. */
    boolean takes(int words) {
        return least <= words && words <= most;
    }

    /** Whether the word at a place behind it, from 1, names a file. */
    boolean takesFile(int place) {
        String[] words = arguments.split(" ", -1);
        return place <= words.length && words[place - 1].equals("FILE");
    }

    static Stream<CommandWord> all() {
        return Stream.of(values());
    }
}
