package org.cablestats.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {
    @Test
    void isAShortPassageAsItIsOnOneLine() {
        assertThat(marked("3. (C) Of \n \n  HEROIN, the\tborder;  of heroin.\n", "heroin OR border"))
                .isEqualTo("3. (C) Of [HEROIN], the [border]; of [heroin].");
    }

    @Test
    void isWhatStandsAroundTheFirstHitOfALongOne() {
        String passage = "word ".repeat(100) + "heroin at \n the border " + "word ".repeat(100) + "heroin";

        assertThat(marked(passage, "heroin"))
                .isEqualTo("…" + "word ".repeat(16) + "[heroin] at the border " + "word ".repeat(26) + "word…");
    }

    @Test
    void hasAHitThatIsLongerThanItself() {
        String phrase = "word ".repeat(100).strip();

        assertThat(marked("so " + phrase + " on", '"' + phrase + '"')).isEqualTo("so [" + phrase + "]…");
    }

    private static String marked(String passage, String query) {
        Words words = Words.of(passage);
        Excerpt excerpt = Excerpt.of(passage, words, QueryReader.read(query).runs(new TextPlaces(words)));
        StringBuilder marked = new StringBuilder(excerpt.text());
        for (int i = excerpt.marks().size() - 1; i >= 0; i--) {
            marked.insert(excerpt.marks().get(i).end(), ']')
                    .insert(excerpt.marks().get(i).start(), '[');
        }
        return marked.toString();
    }
}
