package org.cablestats.source.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cell of a copied table without what the programs that turn pages into text put around it. */
final class Cell {
    /** The number of a link, as lynx and w3m print it: {@code [12]09LISBON410}. */
    private static final Pattern LINK_NUMBER = Pattern.compile("\\[\\d{1,4}\\]");

    /** A link as Markdown writes it; what it shows stays. */
    private static final Pattern MARKDOWN_LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,100})\\]\\([^()\\s]{0,300}(?: \"[^\"]{0,100}\")?\\)");

    /** A link of a wiki, to a page of its own or another's; what it shows stays. */
    private static final Pattern WIKI_LINK = Pattern.compile(
            "\\[\\[(?:[^\\[\\]|]{1,200}\\|)?([^\\[\\]|]{1,100})\\]\\]|\\[https?://\\S{1,300} ([^\\[\\]]{1,100})\\]");

    /** Between two cells of a line: bars (drawn ones, too), tabulators, or more than one blank. */
    private static final Pattern BORDER = Pattern.compile("\\t|[|\u2502\u2503\u2551\u00A6]{1,2}| {2,}|!!");

    /** At either end of a line of a table, list or heading. */
    private static final Pattern EDGE =
            Pattern.compile("^(?:[|\u2502\u2503\u2551!*\u2022#\\s]|[-+>]\\s)+|[|\u2502\u2503\u2551\\s]+$");

    /** Around a word that is printed in bold, in italics or as it is. */
    private static final Pattern EMPHASIS = Pattern.compile("\\*{1,3}|_{2}|`{1,3}|'{2,3}|^\"|\"$");

    /** No row of a table of cables is as long; a longer line is a text. */
    static final int LONGEST = 1000;

    private Cell() {}

    /** The cells of a line, from left to right; a line without a border is one. */
    static List<String> of(String line) {
        if (line.length() > LONGEST) {
            return List.of(line);
        }
        String row =
                WIKI_LINK.matcher(MARKDOWN_LINK.matcher(line).replaceAll("$1")).replaceAll("$1$2");
        row = EDGE.matcher(row.strip()).replaceAll("");
        return Stream.of(BORDER.split(row)).map(Cell::plain).toList();
    }

    /** A cell without the numbers of links, emphasis and quotes. */
    static String plain(String cell) {
        String text = LINK_NUMBER.matcher(cell.strip()).replaceAll("");
        return EMPHASIS.matcher(text.strip()).replaceAll("").strip();
    }
}
