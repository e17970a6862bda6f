package org.cablestats.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorsTest {
    private final Anchors anchors = new Anchors();

    @Test
    void callsASectionByItsStatistic() {
        assertThat(anchors.next("cables-by-origin", "Where they come from")).isEqualTo("cables-by-origin");
    }

    @Test
    void tellsSectionsOfOneStatisticApartByTheirHeadings() {
        assertThat(anchors.next("themes", "Themes")).isEqualTo("themes");
        assertThat(anchors.next("themes", "Themes, and their words?")).isEqualTo("themes-themes-and-their-words");
        assertThat(anchors.next("themes", "Themes: and their words")).isEqualTo("themes-themes-and-their-words-2");
    }

    @Test
    void leavesThePagesOwnNamesAlone() {
        assertThat(anchors.next("method", "Method")).isEqualTo("method-method");
    }

    @Test
    void needsNoEncoding() {
        assertThat(anchors.next("Größe in %", "")).isEqualTo("gr-e-in");
    }
}
