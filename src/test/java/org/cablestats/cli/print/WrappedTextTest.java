package org.cablestats.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WrappedTextTest {
    @Test
    void breaksBetweenWords() {
        assertThat(WrappedText.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(WrappedText.lines("one two three", 13)).containsExactly("one two three");
        assertThat(WrappedText.lines("one   two", 4)).containsExactly("one", "two");
        assertThat(WrappedText.lines("", 4)).containsExactly("");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(WrappedText.lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
        assertThat(WrappedText.lines("  indented far", 8)).containsExactly("  indent", "ed far");
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(WrappedText.lines("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 4))
                .containsExactly("\ud83d\ude00\ud83d\ude00", "\ud83d\ude00");
        assertThat(WrappedText.beginning("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 3))
                .isEqualTo("\ud83d\ude00…");
        assertThat(WrappedText.beginning("short", 5)).isEqualTo("short");
    }
}
