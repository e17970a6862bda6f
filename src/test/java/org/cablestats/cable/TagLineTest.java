package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagLineTest {
    @Test
    void splitsAtWhateverStandsBetween() {
        for (String line : List.of(
                "TAGS: PREL, PGOV, KZ ",
                "TAGS: PREL PGOV KZ",
                "TAGS PREL, PGOV, KZ",
                "TAGS: PREL. PGOV. KZ",
                "TAGS: PREL/PGOV/KZ",
                "Tags: prel, pgov, kz",
                "TAGS: PREL, PGOV, \nKZ ",
                "TAGS: PREL, PGOV\nKZ ",
                "TAGS; PREL PGOV KZ",
                "TAGS: (U) PREL, PGOV - KZ",
                "TAGS: PREL TAGS: PGOV TAGS: KZ",
                "E.O. 12958: N/A TAGS: PREL PGOV KZ",
                "EO 12958 N/A TAGS PREL, PGOV, KZ",
                "DECL: 08/22/2017 AGS: PREL, PGOV, KZ")) {
            assertThat(tags(line + "\nSUBJECT: LAMPS\n")).as(line).containsExactly("PREL", "PGOV", "KZ");
        }
    }

    @Test
    void findsAListThatLostItsKeyword() {
        assertThat(tags("E.O. 12958: N/A \nPREL PGOV KZ \nSUBJECT: LAMPS\n")).containsExactly("PREL", "PGOV", "KZ");
    }

    @Test
    void theNextLineGoesOnOnlyWithTags() {
        assertThat(tags("TAGS PREL PGOV\nLAMPS OF THE LAKE\n")).containsExactly("PREL", "PGOV");
    }

    @Test
    void mendsWhatTheVocabularyCanMendInOneWay() {
        Cable cable = RawCables.body("TAGS: PRELPGOV, VEPREL, RU, MOPPS, PGVO, AHMED, XQQX\n");
        assertThat(cable.tags()).containsExactly("PREL", "PGOV", "VE", "RS", "MOPS", "AHMED", "XQQX");
        assertThat(cable.rawTags()).containsExactly("PRELPGOV", "VEPREL", "RU", "MOPPS", "PGVO", "AHMED", "XQQX");
        assertThat(cable.issues()).containsExactly(Issue.TAG_REPAIRED, Issue.UNKNOWN_TAG);
    }

    @Test
    void keepsTagsOfSeveralWordsWhole() {
        assertThat(tags("TAGS: PREL COUNTER TERRORISM GOI EXTERNAL UNGA/C-6 G-77 COUNTRY\nCLEARANCE\n"))
                .containsExactly("PREL", "COUNTERTERRORISM", "GOI EXTERNAL", "UNGA/C-6", "G-77", "COUNTRY CLEARANCE");
    }

    @Test
    void readsNamesOfVisitorsAndOthers() {
        assertThat(tags("TAGS: OVIP LAMPLIGHTER JOAN PREL\n")).containsExactly("OVIP", "LAMPLIGHTER, JOAN", "PREL");
        assertThat(tags("TAGS: OVIP (LAMPLIGHTER, JOAN B.), PREL\n"))
                .containsExactly("OVIP", "LAMPLIGHTER, JOAN B", "PREL");
        assertThat(tags("TAGS: OVIP (LAMPLIGHTER, JOAN B.), XQQX\n"))
                .containsExactly("OVIP", "LAMPLIGHTER, JOAN B", "XQQX");
        assertThat(tags("TAGS: PINR, KZ (LAMPLIGHTER, JOAN), SNAR(UZ)\n"))
                .containsExactly("PINR", "KZ", "LAMPLIGHTER, JOAN", "SNAR", "UZ");
        assertThat(tags("TAGS: PREL LAMPLIGHTER JOAN WICKMAN PIET KZ\n"))
                .containsExactly("PREL", "LAMPLIGHTER, JOAN", "WICKMAN, PIET", "KZ");
    }

    @Test
    void dropsPageNoise() {
        Cable cable = RawCables.body(
                "TAGS: PREL, KZ            SECRET       PAGE 02        ROME  03067  211833Z \nSUBJECT: LAMPS SIPDIS\n");
        assertThat(cable.tags()).containsExactly("PREL", "KZ");
        assertThat(tags("TAGS: PREL KZ SIPDIS\n")).containsExactly("PREL", "KZ");
    }

    @Test
    void theVocabularyTellsCountriesFromCodes() {
        assertThat(Tags.of("RS").orElseThrow()).isEqualTo(new Tag("RS", TagKind.GEOGRAPHIC, "Russia", "RU"));
        assertThat(Tags.of("SNAR").orElseThrow().kind()).isEqualTo(TagKind.SUBJECT);
        assertThat(Tags.all()).hasSize(1_165).doesNotHaveDuplicates();
    }

    private static List<String> tags(String body) {
        return RawCables.body(body).tags();
    }
}
