package org.cablestats.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.definition.DefinitionFolder;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.cablestats.resource.Resource;

/**
 * English texts with their translations, looked up whole.
 *
 * @param texts sentences of the program, or texts of definitions
 * @param columns names of columns in words, each with the forms of {@link Inflected}
 * @param units what numbers count, in the English plural, each with its singular and plural
 * @param names names that stand in data: of topics, countries, weekdays
 */
public record PhraseBook(
        Map<String, String> texts, Map<String, String> columns, Map<String, String> units, Map<String, String> names) {
    /** Of English, which needs none. */
    static final PhraseBook EMPTY = new PhraseBook(Map.of(), Map.of(), Map.of(), Map.of());

    private static final String ENDING = ".yaml";

    public PhraseBook {
        texts = Map.copyOf(texts);
        columns = Map.copyOf(columns);
        units = Map.copyOf(units);
        names = Map.copyOf(names);
    }

    /** What the program itself says. */
    public static PhraseBook ofProgram(Language language) {
        if (language == Language.EN) {
            return EMPTY;
        }
        Problems problems = new Problems();
        String name = language.tag() + ENDING;
        YamlMap file = YamlMap.parseFile(name, Resource.text(PhraseBook.class, name), problems);
        PhraseBook book = read(List.of(file), language);
        problems.throwIfAny();
        return book;
    }

    /**
     * What definitions say: all files of {@code languages/<tag>}; nothing where there is no such folder.
     *
     * @param languages the folder of all languages
     * @throws org.cablestats.fault.UsageException with every problem of every file
     */
    public static PhraseBook ofDefinitions(Path languages, Language language) {
        Path folder = languages.resolve(language.tag());
        if (language == Language.EN || !Files.isDirectory(folder)) {
            return EMPTY;
        }
        Problems problems = new Problems();
        List<YamlMap> files = new DefinitionFolder(folder, ENDING, "translations")
                .names().stream()
                        .map(name -> YamlMap.read(folder.resolve(name + ENDING), problems))
                        .toList();
        PhraseBook book = read(files, language);
        problems.throwIfAny();
        return book;
    }

    private static PhraseBook read(List<YamlMap> files, Language language) {
        PhraseBook book = new PhraseBook(
                read("texts", files, language),
                read("columns", files, language),
                read("units", files, language),
                read("names", files, language));
        files.forEach(YamlMap::done);
        return book;
    }

    private static Map<String, String> read(String list, List<YamlMap> files, Language language) {
        Map<String, String> phrases = new HashMap<>();
        for (YamlMap file : files) {
            for (YamlMap each : file.optionalMaps(list)) {
                String english = each.text(Language.EN.tag());
                String translated = each.text(language.tag());
                if (phrases.put(english, translated) != null) {
                    each.problem(Language.EN.tag(), "Invalid en: '" + english + "' (expected each once)");
                }
                each.done();
            }
        }
        return phrases;
    }

    /** This book and another. */
    PhraseBook and(PhraseBook other) {
        return new PhraseBook(
                joined(texts, other.texts),
                joined(columns, other.columns),
                joined(units, other.units),
                joined(names, other.names));
    }

    private static Map<String, String> joined(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new HashMap<>(one);
        all.putAll(other);
        return all;
    }
}
