package org.cablestats.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cablestats.cli.Examples.Example;
import org.cablestats.testing.Pages;
import org.cablestats.testing.Pages.Block;

/** What a page shows as typed: commands, with what is set for them, and questions in SQL. */
final class PageExamples {
    /** Before a line whose answer is shown. */
    static final String PROMPT = "$ ";

    private static final Pattern SETTING = Pattern.compile("(?:export|unset) \\w+(?:=.*)?");

    /** A command in a sentence or a table, of which no word stands for others, such as N. */
    private static final Pattern INLINE = Pattern.compile("`(\\./cablestats (?![^`]*\\b[A-Z]+\\b)[^`]+)`");

    private PageExamples() {}

    /** All of a page, in the order of reading. */
    static List<Example> of(Path page) throws IOException {
        List<Example> examples = new ArrayList<>();
        String settings = "";
        for (Block block : Pages.code(page)) {
            for (int i = 0; i < block.lines().size(); i++) {
                String line = block.lines().get(i);
                if (isSetting(line)) {
                    settings = line + "; ";
                } else if (isTyped(line)) {
                    examples.add(typed(
                            settings,
                            line,
                            block.lines().subList(i + 1, block.lines().size())));
                } else if (isAsked(line)) {
                    examples.add(new Example("cablestats query -e \"" + line + "\"", null));
                }
            }
        }
        INLINE.matcher(Files.readString(page))
                .results()
                .forEach(found -> examples.add(new Example(found.group(1), null)));
        return examples;
    }

    /** Whether a line of a page types a command of the program. */
    static boolean isTyped(String line) {
        return (line.contains("./cablestats ") && !line.startsWith("#"))
                || line.matches("([A-Z_]+=\\S+ )?cablestats .*");
    }

    /** Whether a line of a page is a question to the tables of the program. */
    static boolean isAsked(String line) {
        return line.matches("SELECT .* FROM \\w.*") && !line.endsWith(";");
    }

    /** Whether a line of a page holds for the commands below it. */
    static boolean isSetting(String line) {
        return SETTING.matcher(line).matches();
    }

    private static Example typed(String settings, String line, List<String> below) {
        return line.startsWith(PROMPT)
                ? new Example(settings + line.substring(PROMPT.length()), answer(below))
                : new Example(settings + line, null);
    }

    /** Up to the next line that is typed. */
    private static String answer(List<String> below) {
        return below.stream()
                .takeWhile(text -> !text.startsWith(PROMPT))
                .map(text -> text + "\n")
                .reduce("", String::concat);
    }
}
