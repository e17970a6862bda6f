package org.cablestats.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.cli.Typed;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class PhraseLinesTest {
    @Test
    void writesSuggestionsAsPhrasesOfTheDictionary() {
        ResultTable suggestions = new ResultTable(
                List.of(new Column("term", "string"), new Column("z", "double"), new Column("topic_cables", "bigint")),
                List.of(List.of("green line", 12.5, 40L), List.of("no", 3.25, 7L)));

        assertThat(PhraseLines.of(suggestions))
                .containsExactly(
                        "      \"green line\": {weight: 1, example: \"green line\"} # z 12.5, 40 cables",
                        "      \"no\": {weight: 1, example: \"no\"} # z 3.25, 7 cables");
    }

    @Tag("slow")
    @Test
    void suggestsNothingForATopicThatIsNotThereOrHasNoPhrases() {
        assertThat(Typed.line("topics", "suggest", "border_securty", "--top", "0"))
                .isEqualTo(new Typed(2, "", """
                        Invalid --top: '0' (expected a whole number from 1 on)
                        Cannot find topic 'border_securty'; did you mean 'border_security'?
                        """));
        assertThat(Typed.line("topics", "suggest", "external_relations").err())
                .startsWith("Cannot find topic 'external_relations'");
        assertThat(Typed.line("topics", "suggest").err())
                .isEqualTo("Cannot suggest: no TOPIC is given (expected the id of a topic)\n");
        assertThat(Typed.line("topics", "evaluate", "--folds", "1").err())
                .isEqualTo("Invalid --folds: '1' (expected a whole number from 2 on)\n");
    }
}
