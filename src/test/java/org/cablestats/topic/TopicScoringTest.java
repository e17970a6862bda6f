package org.cablestats.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.cablestats.cable.scan.TextRange;
import org.cablestats.topic.TopicMatch.Evidence;
import org.cablestats.topic.TopicMatch.Source;
import org.cablestats.topic.TopicMatch.Votes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Points, sources and confidences computed by hand. */
class TopicScoringTest {
    private static final String TOPICS = """
            topics:
              - id: border
                label: Border
                tags: {PBTS: 0.5, IBWC: 0.6}
                phrases: {border guard*: 4, border patrol: 4, checkpoint*: 1, coast guard: 2, frontier: 5}
              - id: drugs
                label: Drugs
                tags: {SNAR: 1.0, INCB: 0.9, DEA: 0.6}
                phrases: {narcotic*: 3, drug seizure*: 4, heroin: 3, drugs: 1, dea: 2, coca: 3}
                except: [coca cola]
              - id: crime
                label: Crime
                tags: {KCRM: 0.8}
                phrases: {mafia: 4, gangs: 3, police: 1}
              - {id: external, label: External, generic: true, tags: {PREL: 1.0, OVIP: 0.7}}
              - {id: internal, label: Internal, generic: true, tags: {PINR: 0.8, SOCI: 0.5}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TopicDictionary dictionary;

    @BeforeEach
    void read() {
        dictionary = SmallDictionary.read(folder, TOPICS);
    }

    private List<TopicMatch> match(String text, String... tags) {
        return dictionary.match(text(text, tags));
    }

    private static CableText text(String text, String... tags) {
        return new CableText(null, null, text, new Numbering(List.of()), List.of(tags), 100);
    }

    private double points(@Nullable String subject, @Nullable String summary, String text, int words) {
        return dictionary
                .scoring()
                .score(new CableText(subject, place(summary, text), text, new Numbering(List.of()), List.of(), words))
                .get(0)
                .points();
    }

    private static @Nullable TextRange place(@Nullable String summary, String text) {
        if (summary == null) {
            return null;
        }
        int start = text.indexOf(summary);
        return new TextRange(start, start + summary.length());
    }

    @Test
    void addsTheWeightsOfPhrasesThatOccurOnce() {
        assertThat(points(null, null, "Border guards at a checkpoint met the Coast Guard.", 8))
                .isEqualTo(7);
    }

    @Test
    void dampsRepetitionByItsLogarithm() {
        assertThat(points(null, null, "checkpoint, checkpoint, checkpoints", 3)).isEqualTo(2.0986, within(0.0001));
    }

    @Test
    void countsTheSubjectThreeTimesAndTheSummaryTwice() {
        // Once in the subject, once in the summary, once elsewhere: 3 + 2 + 1.
        String text = "SUBJECT: FRONTIER. Summary: the frontier. End summary. The frontier.";
        assertThat(points("FRONTIER", "the frontier", text, 9)).isEqualTo(5 * (1 + Math.log(6)), within(0.0001));
    }

    @Test
    void dividesLongTextsByTheirLength() {
        // 1 + 0.5 ln(1600 / 400) = 1.6931
        assertThat(points(null, null, "frontier", 1600)).isEqualTo(5 / 1.6931, within(0.0001));
        assertThat(points(null, null, "frontier", 400)).isEqualTo(5);
    }

    @Test
    void findsATopicThatTheWordsAloneShow() {
        assertThat(match("Border guards and the border patrol held two checkpoints. Border guards went on."))
                .containsExactly(new TopicMatch(
                        "border",
                        Source.TEXT,
                        // 4 (1 + ln 2) + 4 + 1 = 11.7726; 11.7726 / 19.7726
                        0.595,
                        new Votes(null, 0.595, null),
                        List.of(
                                new Evidence("border guard*", 2, 6.77, List.of()),
                                new Evidence("border patrol", 1, 4.0, List.of()),
                                new Evidence("checkpoint*", 1, 1.0, List.of()))));
    }

    @Test
    void findsATopicThatATagAloneAssigns() {
        assertThat(match("Nothing.", "PREL", "INCB"))
                .containsExactly(
                        new TopicMatch(
                                "drugs",
                                Source.TAG,
                                0.9,
                                new Votes(0.9, null, null),
                                List.of(new Evidence("TAGS: INCB", 1, 9.0, List.of()))),
                        new TopicMatch(
                                "external",
                                Source.TAG,
                                1.0,
                                new Votes(1.0, null, null),
                                List.of(new Evidence("TAGS: PREL", 1, 10.0, List.of()))));
    }

    @Test
    void joinsTagAndWords() {
        List<TopicMatch> matches = match("Heroin, a drug seizure, narcotics, heroin: 10.08 points.", "INCB");
        // 3 (1 + ln 2) + 4 + 3 = 12.0794; 1 - 0.1 (1 - 12.0794 / 20.0794) = 0.9602
        assertThat(matches).extracting(TopicMatch::source).containsExactly(Source.BOTH);
        assertThat(matches).extracting(TopicMatch::confidence).containsExactly(0.96);
    }

    @Test
    void letsASupportingTagHelpTheWords() {
        // 4 + 1 + 2 = 7 points, and 5 of PBTS.
        List<TopicMatch> matches = match("Border guards, a checkpoint, the coast guard.", "PBTS");
        assertThat(matches).extracting(TopicMatch::source).containsExactly(Source.BOTH);
        assertThat(matches).extracting(TopicMatch::confidence).containsExactly(0.6);
        assertThat(matches.get(0).evidence()).contains(new Evidence("TAGS: PBTS", 1, 5.0, List.of()));
    }

    @Test
    void lacksATopicThatASupportingTagAloneNames() {
        assertThat(match("Nothing.", "PBTS", "IBWC")).isEmpty();
    }

    @Test
    void lacksATopicWithTooFewDifferentPhrasesOrNoStrongOne() {
        assertThat(match("frontier ".repeat(20) + "border guard"))
                .extracting(TopicMatch::confidence)
                .allMatch(confidence -> confidence < 0.5);
        assertThat(match("drugs dea drugs dea police", "DEA"))
                .extracting(TopicMatch::confidence)
                .allMatch(confidence -> confidence < 0.5);
    }

    @Test
    void lacksATopicFarBelowTheBest() {
        String drugs = "narcotics heroin drug seizure drugs dea ".repeat(100);
        // 8 points of crime against more than 50 of drugs.
        assertThat(match(drugs + "mafia gangs police"))
                .extracting(TopicMatch::topic)
                .containsExactly("drugs");
        assertThat(match("mafia gangs police")).extracting(TopicMatch::topic).containsExactly("crime");
    }

    @Test
    void keepsTheBestTopicThatComesNearWithLowConfidence() {
        // 5 points, half of 5 / 13.
        assertThat(match("frontier, and a mafia"))
                .containsExactly(new TopicMatch(
                        "border",
                        Source.TEXT,
                        0.192,
                        new Votes(null, 0.385, null),
                        List.of(new Evidence("frontier", 1, 5.0, List.of()))));
    }

    @Test
    void keepsNoNearTopicBesideACertainOne() {
        assertThat(match("frontier", "SNAR")).extracting(TopicMatch::topic).containsExactly("drugs");
    }

    @Test
    void keepsANearTopicBesideAGenericOne() {
        assertThat(match("frontier", "PREL")).extracting(TopicMatch::topic).containsExactly("border", "external");
    }

    @Test
    void keepsTheTopicsOfTagsAndOfTheOthersThoseWithMostPoints() {
        String words = "frontier, border guard, border patrol, narcotics, heroin, a drug seizure";
        // Border has 13 points, drugs have 10, and crime has 8 of KCRM, which is most certain.
        assertThat(narrow(2, words, "KCRM")).containsExactly("crime", "border", "drugs");
        assertThat(narrow(2, words)).containsExactly("border", "drugs");
        assertThat(narrow(1, words)).containsExactly("border");
    }

    @Test
    void givesEachTopicThatATagAssignsWhateverTheNumberOfPlaces() {
        String words = "frontier, border guard, border patrol";
        assertThat(narrow(1, words, "KCRM", "INCB", "PREL")).containsExactly("drugs", "crime", "border", "external");
        assertThat(narrow(1, words, "KCRM")).containsExactly("crime", "border");
    }

    @Test
    void displacesNoTopicOfWordsByATagThatOnlySupports() {
        String words = "frontier, border guard, border patrol";
        // DEA gives drugs 6 points, border has 13.
        assertThat(narrow(1, words + ", narcotics, heroin", "DEA")).containsExactly("border");
    }

    private List<String> narrow(int places, String words, String... tags) {
        return narrow(places).match(text(words, tags)).stream()
                .map(TopicMatch::topic)
                .toList();
    }

    private TopicDictionary narrow(int places) {
        return TopicDictionary.read(SmallDictionary.write(
                folder, SmallDictionary.SETTINGS.replace("max_topics: 4", "max_topics: " + places) + TOPICS));
    }

    @Test
    void keepsTheVotesOfTagsAndWordsApart() {
        // 4 + 1 + 2 = 7 points of 7 + 8; PBTS supports by a half.
        assertThat(match("Border guards, a checkpoint, the coast guard.", "PBTS"))
                .extracting(TopicMatch::votes)
                .containsExactly(new Votes(0.5, 0.467, null));
    }

    @Test
    void namesTheParagraphsOfEachPhraseOnceAndNoneAboveThem() {
        String text =
                "SUBJECT: BORDER PATROL 1. Border guards. 2. Border guards and border guards; heroin. 8. Checkpoint 8. Border guards";
        Numbering numbering = new Numbering(List.of(
                new Numbering.Place(1, 23, 39),
                new Numbering.Place(2, 40, 85),
                new Numbering.Place(8, 85, 99),
                new Numbering.Place(8, 99, text.length())));
        CableText cable = new CableText(null, null, text, numbering, List.of("PBTS"), 20);
        assertThat(dictionary.match(cable).get(0).evidence())
                .extracting(Evidence::phrase, Evidence::count, Evidence::paragraphs)
                .containsExactly(
                        tuple("border guard*", 4, List.of(1, 2, 8)),
                        tuple("TAGS: PBTS", 1, List.of()),
                        tuple("border patrol", 1, List.of()),
                        tuple("checkpoint*", 1, List.of(8)));
    }

    @Test
    void saysWhatTagsAndWordsWouldSayAlone() {
        CableText cable = new CableText(
                null,
                null,
                "narcotics, heroin and a drug seizure",
                new Numbering(List.of()),
                List.of("KCRM", "PREL", "PBTS"),
                7);
        assertThat(dictionary.matchText(cable)).extracting(TopicMatch::topic).containsExactly("drugs");
        assertThat(dictionary.assignedBy(cable.tags())).containsExactly("crime");
        assertThat(dictionary.assignedBy(List.of("KCRM", "KSPR"))).isEmpty();
    }

    @Test
    void takesNoTagForAWord() {
        List<TopicMatch> matches = match("TAGS: DEA, SNAR\nThe DEA.", "DEA", "SNAR");
        assertThat(matches.get(0).evidence())
                .contains(
                        new Evidence("dea", 1, 2.0, List.of()),
                        new Evidence("TAGS: DEA", 1, 6.0, List.of()),
                        new Evidence("TAGS: SNAR", 1, 10.0, List.of()));
    }

    @Test
    void countsNothingForAnException() {
        assertThat(dictionary
                        .scoring()
                        .score(new CableText(
                                null, null, "Coca-Cola sold coca.", new Numbering(List.of()), List.of(), 4))
                        .get(1)
                        .words()
                        .evidence())
                .containsExactly(new Evidence("coca", 1, 3.0, List.of()));
    }

    @Test
    void takesNoTagThatOnlyLooksLikeATopic() {
        // KNAR is about assets of the Nazi era.
        assertThat(match("Nothing.", "KNAR", "SOCI")).isEmpty();
    }

    @Test
    void givesADirectiveNoTopic() {
        assertThat(match("narcotics heroin drug seizure", "SNAR", "PREL", "KSPR"))
                .isEmpty();
    }

    @Test
    void givesNoTopicToAnEmptyText() {
        assertThat(dictionary.match(new CableText("", null, "", new Numbering(List.of()), List.of(), 0)))
                .isEmpty();
    }
}
