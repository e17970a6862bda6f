package org.cablestats.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What queries mean, by the words of a text that they find. */
final class QueryReaderTest {
    private static final String TEXT =
            "Heroin crossed the border. Border guards, and customs, seized no opium at the border post.";

    /** A query, and what it finds; nothing where the text has it not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "heroin | Heroin",
                "HEROIN border | Heroin, border, Border, border",
                "heroin cocaine |",
                "heroin OR cocaine | Heroin",
                "and | and",
                "\"the border\" | the border, the border",
                "\"border border\" | border. Border",
                "\"guards and customs\" | guards, and customs",
                "guards-and | guards, and",
                "bord* | border, Border, border",
                "\"bord* guard*\" | Border guards",
                "heroin NEAR/3 border | Heroin, border",
                "heroin NEAR/2 border |",
                "border NEAR/1 border | border, Border",
                "border NEAR/99 heroin | Heroin, border, Border, border",
                "heroin NEAR \"border guards\" | Heroin, Border guards",
                "opium NOT cocaine | opium",
                "opium NOT border |",
                "opium AND NOT (cocaine OR coca*) | opium",
                "opium NOT NOT heroin | Heroin, opium",
                "cocaine OR heroin opium | Heroin, opium",
                "(cocaine OR heroin) opium | Heroin, opium",
                "\"the border\" OR border | the border, Border, the border",
                "heroin NEAR/4 border OR cocaine | Heroin, border, Border",
            })
    void finds(String query, String found) {
        assertThat(found(query)).isEqualTo(found == null ? "" : found);
    }

    private static String found(String query) {
        Words words = Words.of(TEXT);
        return String.join(
                ", ",
                QueryReader.read(query).runs(new TextPlaces(words)).stream()
                        .map(run -> TEXT.substring(words.start(run.first()), words.end(run.end() - 1)))
                        .toList());
    }

    /** What is wrong with it, and where. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "heroin AND | 'AND' at character 8 | a word or a phrase behind it",
                "OR heroin | 'OR' at character 1 | a word or a phrase before it",
                "(heroin border | '(' at character 1 | a parenthesis behind it that closes it",
                "heroin) border | ')' at character 7 | a parenthesis before it that it closes",
                "NOT heroin | 'NOT' at character 1 | with it, by AND, something that is looked for",
                "heroin OR NOT border | 'NOT' at character 11 | with it, by AND, something that is looked for",
                "at \"the border | '\"' at character 4 | a second one that ends the phrase",
                "\"-\" | '-' at character 2 | letters or digits",
                "the *border | '*border' at character 5 | an asterisk only at the end of a word of two letters and more",
                "bo*er | 'bo*er' at character 1 | an asterisk only at the end of a word of two letters and more",
                "b* | 'b*' at character 1 | an asterisk only at the end of a word of two letters and more",
                "heroin NEAR/0 border | 'NEAR/0' at character 8 | NEAR, or NEAR/1 to NEAR/999",
                "a NEAR b NEAR c | 'NEAR' at character 10 | AND or OR: NEAR holds two words or phrases together",
                "(a OR b) NEAR c | 'NEAR' at character 10 | a word or a phrase on either side of it",
            })
    void saysWhatIsWrongAndWhere(String query, String place, String expected) {
        assertThatThrownBy(() -> QueryReader.read(query))
                .isInstanceOf(UsageException.class)
                .hasMessage("Invalid query: " + place + " of '" + query + "' (expected " + expected + ")");
    }

    @Test
    void takesNoMoreThanAPersonTypes() {
        assertThatThrownBy(() -> QueryReader.read("(".repeat(100_000)))
                .hasMessageContaining("'(' at character 201 of ")
                .hasMessageEndingWith("(expected at most 200 words and signs)");
        assertThatThrownBy(() -> QueryReader.read(" "))
                .hasMessage("Invalid query: ' ' (expected words, such as: heroin NEAR border)");
    }
}
