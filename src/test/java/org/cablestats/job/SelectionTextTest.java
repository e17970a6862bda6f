package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cablestats.language.Words;
import org.cablestats.query.Selection;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SelectionTextTest {
    @TempDir
    private Path home;

    @Test
    void saysNothingOfAllCables() {
        assertThat(text(Selection.ALL, null)).isNull();
    }

    @Test
    void saysTheTopicOfAReport() {
        Selection fisheries =
                new Selection(null, null, List.of(), List.of(), List.of(), List.of("fisheries"), null, null);

        assertThat(text(Selection.ALL, "fisheries")).isEqualTo("topic Fisheries");
        assertThat(text(fisheries, null)).isEqualTo("topic Fisheries");
        assertThat(text(fisheries, "fisheries")).isEqualTo("topic Fisheries");
        assertThat(text(fisheries, "railways")).isEqualTo("topic Railways; topic Fisheries");
    }

    @Test
    void saysEveryPart() {
        Selection selection = new Selection(
                LocalDate.of(2007, 1, 1),
                LocalDate.of(2007, 12, 31),
                List.of("Embassy Astana"),
                List.of("KZ", "UZ"),
                List.of("SECRET"),
                List.of("fisheries", "railways"),
                null,
                "words > 9");

        assertThat(text(selection, null))
                .isEqualTo("topic Fisheries or Railways; created from 2007-01-01 to 2007-12-31; origin Embassy Astana;"
                        + " country KZ or UZ; classification SECRET; where words > 9");
    }

    private @Nullable String text(Selection selection, @Nullable String topic) {
        TopicDictionary dictionary =
                TopicDictionary.read(new Folder(home).workplace().dictionary());
        return SelectionText.of(selection, topic, dictionary, Words.ENGLISH);
    }
}
