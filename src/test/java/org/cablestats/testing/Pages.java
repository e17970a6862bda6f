package org.cablestats.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the README and the pages of docs show as code. */
public final class Pages {
    /** The page that a reader sees first. */
    public static final Path README = Path.of("README.md");

    /** Code on a page stands four blanks in. */
    private static final String CODE = "    ";

    /** A sentence that ends with the file which the code below it is. */
    private static final Pattern FILE = Pattern.compile(".*`((?:jobs|reports)/[^`]+\\.(?:yaml|sql))`:");

    private Pages() {}

    /**
     * Lines of code without an empty one between them.
     *
     * @param page where they stand
     * @param file the definition that the sentence before says they are, null where it says none
     * @param lines as in the file or on the terminal
     */
    public record Block(Path page, @Nullable String file, List<String> lines) {
        /** All lines. */
        public String text() {
            return String.join("\n", lines) + "\n";
        }

        /** Whether they are a job, or steps of one. */
        public boolean isJob() {
            return !text().contains("\nsections:") && lines.get(0).matches("(?:title|steps):.*|- \\w+: .*");
        }

        @Override
        public String toString() {
            return page + ": " + lines.get(0);
        }
    }

    /** All pages but the decisions, which tell of their day. */
    public static List<Path> all() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(README, Path.of("docs", "queries", "README.md")),
                            docs.filter(page -> page.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    /** The code of all pages. */
    public static List<Block> code() throws IOException {
        List<Block> code = new ArrayList<>();
        for (Path page : all()) {
            code.addAll(code(page));
        }
        return code;
    }

    /** The code of one page. */
    public static List<Block> code(Path page) throws IOException {
        List<Block> code = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        String said = "";
        for (String line : (Files.readString(page) + "\n\n").split("\n", -1)) {
            if (line.startsWith(CODE)) {
                lines.add(line.substring(CODE.length()));
                continue;
            }
            if (!lines.isEmpty()) {
                Matcher file = FILE.matcher(said);
                code.add(new Block(page, file.matches() ? file.group(1) : null, List.copyOf(lines)));
                lines.clear();
            }
            said = line.isEmpty() ? said : line;
        }
        return code;
    }
}
