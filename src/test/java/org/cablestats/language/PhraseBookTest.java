package org.cablestats.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhraseBookTest {
    private static final Pattern VALUE = Pattern.compile("\\{[^}]*}");
    private static final PhraseBook GERMAN = PhraseBook.ofProgram(Language.DE);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysEverySentenceOfTheProgramInGerman() {
        assertThat(GERMAN.texts().keySet()).containsAll(Sentences.said());
    }

    @Test
    void holdsNoSentenceThatTheProgramDoesNotSay() {
        Set<String> left = new TreeSet<>(GERMAN.texts().keySet());
        left.removeAll(Sentences.all());
        left.removeAll(Sentences.said());
        assertThat(left).isEmpty();
    }

    @Test
    void namesTheSameValuesInBothLanguages() {
        GERMAN.texts()
                .forEach((english, german) ->
                        assertThat(values(german)).as(english).isEqualTo(values(english)));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void isReadOfAllFilesOfAFolder() throws IOException {
        write("a.yaml", "texts:\n  - {en: Cables, de: Depeschen}\ncolumns:\n  - {en: year, de: Jahr/Jahre/Jahren}\n");
        write("b.yaml", "units:\n  - {en: cables, de: Depesche/Depeschen}\nnames:\n  - {en: Energy, de: Energie}\n");
        assertThat(PhraseBook.ofDefinitions(folder, Language.DE))
                .isEqualTo(new PhraseBook(
                        Map.of("Cables", "Depeschen"),
                        Map.of("year", "Jahr/Jahre/Jahren"),
                        Map.of("cables", "Depesche/Depeschen"),
                        Map.of("Energy", "Energie")));
    }

    @Test
    void isEmptyOfEnglishAndWhereNobodyTranslated() {
        assertThat(PhraseBook.ofDefinitions(folder, Language.EN)).isEqualTo(PhraseBook.EMPTY);
        assertThat(PhraseBook.ofDefinitions(folder, Language.DE)).isEqualTo(PhraseBook.EMPTY);
    }

    @Test
    void tellsEveryFaultOfEveryFile() throws IOException {
        write("a.yaml", "texts:\n  - {en: Cables, de: Depeschen}\n  - {en: Years, fr: Ans}\n");
        write("b.yaml", "texts:\n  - {en: Cables, de: Telegramme}\nnouns: []\n");
        String place = folder.resolve("de") + "/";
        assertThatThrownBy(() -> PhraseBook.ofDefinitions(folder, Language.DE))
                .isInstanceOfSatisfying(
                        UsageException.class,
                        fault -> assertThat(fault.problems())
                                .isEqualTo(
                                        List.of(
                                                place + "a.yaml:3: Cannot find key 'de'",
                                                place + "a.yaml:3: Invalid key: 'fr' (expected one of en, de)",
                                                place + "b.yaml:2: Invalid en: 'Cables' (expected each once)",
                                                place
                                                        + "b.yaml:3: Invalid key: 'nouns' (expected one of texts, columns, units, names)")));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("de"));
        Files.writeString(folder.resolve("de").resolve(name), text);
    }
}
