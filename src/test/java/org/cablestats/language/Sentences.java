package org.cablestats.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences that the sources say through {@link Words}. */
final class Sentences {
    private static final Path JAVA = Path.of("src", "main", "java", "org", "cablestats");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "cablestats", "report");
    private static final List<Path> TEMPLATES =
            List.of(RESOURCES.resolve("file/report.peb"), RESOURCES.resolve("mail/letter.peb"));
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^[ \\t]*//[^\\n]*$", Pattern.DOTALL);

    private Sentences() {}

    /** Every text that is the first thing that is said, or may be, and every other one with a place for a value. */
    static Set<String> said() {
        Set<String> said = new TreeSet<>();
        sources().forEach(source -> {
            Matcher calls = SAID.matcher(source);
            while (calls.find()) {
                firstTexts(source.substring(calls.end())).forEach(said::add);
            }
            texts(source).filter(text -> text.contains("{0}")).forEach(said::add);
        });
        return said;
    }

    /** Every text of the sources. */
    static Set<String> all() {
        return sources().flatMap(Sentences::texts).collect(Collectors.toSet());
    }

    /** Those of the first argument: one, or the two of a choice. */
    private static Stream<String> firstTexts(String arguments) {
        Matcher first = Pattern.compile(
                        "^(?:[^\",()]*(?:\\([^()]*\\))?[^\",()]*\\?\\s*)?\"((?:[^\"\\\\]|\\\\.)*)\"(?:\\s*:\\s*(?:[^\",:()]*(?:\\([^()]*\\))?[^\",:()]*\\?\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*)?\"((?:[^\"\\\\]|\\\\.)*)\")?")
                .matcher(arguments);
        return first.find()
                ? Stream.of(first.group(1), first.group(2), first.group(3)).filter(text -> text != null)
                : Stream.empty();
    }

    private static Stream<String> texts(String source) {
        return TEXT.matcher(source).results().map(found -> found.group(1));
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(JAVA)) {
            return Stream.concat(
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(Sentences::read)
                            .filter(source -> source.contains("ords")),
                    TEMPLATES.stream().map(Sentences::read))
                    .map(source -> JOINED.matcher(COMMENT.matcher(source).replaceAll(""))
                            .replaceAll(""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
