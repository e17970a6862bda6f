package org.cablestats.cable.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.cable.Cable;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCables;
import org.cablestats.cable.reference.Tag;
import org.cablestats.cable.reference.TagKind;
import org.cablestats.cable.reference.Tags;
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
    void findsTheKeywordHoweverItWasTyped() {
        for (String line : List.of(
                "TAG SNAR, KCRM, PO",
                "TAG: SNAR, KCRM, PO",
                "TAG. SNAR, KCRM, PO",
                "Tag snar, kcrm, po",
                "TAGs SNAR KCRM PO",
                "TAGS- SNAR, KCRM, PO",
                "TAGS-SNAR, KCRM, PO",
                "TAGS -- SNAR KCRM PO",
                "TAGS= SNAR, KCRM, PO",
                "TAGS.: SNAR, KCRM, PO",
                "TAGS : SNAR, KCRM, PO",
                "TAGS:: SNAR, KCRM, PO",
                "TAGS*: SNAR, KCRM, PO",
                "TAGS(SNAR, KCRM, PO)",
                "TAGSSNAR, KCRM, PO",
                "T A G S: SNAR, KCRM, PO",
                "T.A.G.S. SNAR, KCRM, PO",
                "TAG S: SNAR, KCRM, PO",
                "TGAS: SNAR, KCRM, PO",
                "TAGSS SNAR, KCRM, PO",
                "TAG5: SNAR, KCRM, PO",
                "TABS SNAR, KCRM, PO",
                "(U) TAGS SNAR, KCRM, PO",
                "(SBU) TAG SNAR, KCRM, PO",
                "- TAGS: SNAR, KCRM, PO",
                "TAGS: SNAR-KCRM-PO",
                "TAGS\nSNAR, KCRM, PO",
                "TAG\nSNAR, KCRM, PO",
                "TAGS:\n \nSNAR, KCRM, PO",
                "E.O. 12958: N/A TAG SNAR, KCRM, PO",
                "EO 12958 N/A TAGS- SNAR, KCRM, PO")) {
            Cable cable = RawCables.body("SIPDIS \n \n" + line + " \nSUBJECT: LAMPS\n \n1. (U) Lamps.\n");
            assertThat(cable.tags()).as(line).containsExactly("SNAR", "KCRM", "PO");
            assertThat(cable.issues()).as(line).isEmpty();
            assertThat(cable.message().subject()).as(line).isEqualTo("LAMPS");
        }
    }

    @Test
    void aSentenceAboutTagsIsNoList() {
        for (String line : List.of(
                "TAG TEAMS OF THE EMBASSY MET",
                "Tag teams from the pier met in May.",
                "TAG IN THE US",
                "Tags are needed for the lamps of the pier",
                "Tags, as the keeper says, are of use",
                "TASS: THE AGENCY SAYS THAT LAMPS BURN",
                "TAXES AND PGOV")) {
            Cable cable = RawCables.body(line + "\nSUBJECT: LAMPS\n");
            assertThat(cable.tags()).as(line).isEmpty();
            assertThat(cable.issues()).as(line).isEmpty();
        }
    }

    @Test
    void aLineThatGivesNoTagLeavesAnIssue() {
        for (String line : List.of("TAGS:", "TAGS", "TAGS: - ", "TAG:", "TAGS: N/A", "TAGS: \nLAMPS OF THE LAKE")) {
            Cable cable = RawCables.body(line + "\nSUBJECT: LAMPS\n");
            assertThat(cable.tags()).as(line).isEmpty();
            assertThat(cable.issues()).as(line).containsExactly(Issue.UNREAD_TAGS);
        }
        for (String line : List.of("TAGS- XQQX", "TAG XQQX, QQX", "TAG: XQQX")) {
            Cable cable = RawCables.body(line + "\nSUBJECT: LAMPS\n");
            assertThat(cable.tags()).as(line).contains("XQQX");
            assertThat(cable.issues()).as(line).containsExactly(Issue.UNKNOWN_TAG);
        }
    }

    @Test
    void theNextLineGoesOnOnlyWithTags() {
        assertThat(tags("TAGS PREL PGOV\nLAMPS OF THE LAKE\n")).containsExactly("PREL", "PGOV");
    }

    @Test
    void mendsWhatTheVocabularyCanMendInOneWay() {
        Cable cable = RawCables.body("TAGS: PRELPGOV, VEPREL, RU, MOPPS, PGVO, AHMED, XQQX\n");
        assertThat(cable.tags()).containsExactly("PREL", "PGOV", "VE", "RU", "MOPS", "AHMED", "XQQX");
        assertThat(cable.rawTags()).containsExactly("PRELPGOV", "VEPREL", "RU", "MOPPS", "PGVO", "AHMED", "XQQX");
        assertThat(cable.issues()).containsExactly(Issue.TAG_REPAIRED, Issue.UNKNOWN_TAG);
    }

    @Test
    void noKnownCodeIsMended() {
        for (Tag tag : Tags.all()) {
            Cable cable = RawCables.body("TAGS: PREL, " + tag.code() + ", XQQX\nSUBJECT: LAMPS\n");
            assertThat(cable.tags()).as(tag.code()).contains(tag.code());
            assertThat(cable.issues()).as(tag.code()).containsExactly(Issue.UNKNOWN_TAG);
        }
    }

    @Test
    void keepsWhatHasTheFormOfACode() {
        for (String code : List.of(
                "FTAA", "MTRE", "IRAJ", "EREL", "DEAX", "KPDD", "ETRN", "PGOF", "PREM", "NEPAD", "SOCIAL", "CITY",
                "UAE")) {
            Cable cable = RawCables.body("TAGS: " + code + ", PINS\n");
            assertThat(cable.tags()).containsExactly(code, "PINS");
            assertThat(cable.issues()).as(code).containsExactly(Issue.UNKNOWN_TAG);
        }
        assertThat(RawCables.body("TAGS: PREL, RS, RU\n").issues()).isEmpty();
        assertThat(tags("TAGS: PREL, BREL, EREL\n")).containsExactly("PREL", "BREL", "EREL");
    }

    @Test
    void mendsSlipsOfTheHandAndOfTheReader() {
        Cable cable = RawCables.body("TAGS: AGMT, MPOS, BREL, PG0V, K1PR, KJU5, KCR M, KDEMAF\n");
        assertThat(cable.tags()).containsExactly("AMGT", "MOPS", "PREL", "PGOV", "KIPR", "KJUS", "KCRM", "KDEM", "AF");
        assertThat(cable.rawTags()).containsExactly("AGMT", "MPOS", "BREL", "PG0V", "K1PR", "KJU5", "KCR M", "KDEMAF");
        assertThat(cable.issues()).containsExactly(Issue.TAG_REPAIRED);
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
