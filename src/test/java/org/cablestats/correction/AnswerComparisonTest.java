package org.cablestats.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.cablestats.statistic.ResultCheck;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.junit.jupiter.api.Test;

class AnswerComparisonTest {
    private static List<MovedNumber> moved(String was, String is) {
        return new AnswerComparison(Invented.statistic("origin", true)).moved(was, is);
    }

    @Test
    void findsEachNumberByTheNameOfItsRowWhereverThatStands() {
        assertThat(moved(
                        "origin,cables,share\nAlpha,10,0.5\nBeta,6,0.3\nGamma,4,0.2\n",
                        "origin,cables,share\nBeta,12,0.6\nAlpha,10,0.4\nDelta,1,0.05\n"))
                .extracting(
                        MovedNumber::rowWritten, number -> number.column().name(), MovedNumber::was, MovedNumber::is)
                .containsExactly(
                        tuple("origin=Beta", "cables", "6", "12"),
                        tuple("origin=Beta", "share", "0.3", "0.6"),
                        tuple("origin=Alpha", "share", "0.5", "0.4"),
                        tuple("origin=Delta", "cables", "", "1"),
                        tuple("origin=Delta", "share", "", "0.05"),
                        tuple("origin=Gamma", "cables", "4", ""),
                        tuple("origin=Gamma", "share", "0.2", ""));
    }

    @Test
    void findsNoneWhereOnlyTheOrderIsOther() {
        assertThat(moved(
                        "origin,cables,share\nAlpha,10,0.5\nBeta,10,0.5\n",
                        "origin,cables,share\nBeta,10,0.5\nAlpha,10,0.5\n"))
                .isEmpty();
    }

    /** A column that came with a new definition was no number of the earlier report. */
    @Test
    void comparesColumnsThatBothHave() {
        assertThat(moved("origin,cables\nAlpha,10\n", "origin,cables,share\nAlpha,10,0.5\n"))
                .isEmpty();
    }

    @Test
    void measuresCountsBySizeAndOthersByTheirPart() {
        List<MovedNumber> moved =
                moved("origin,cables,share\nAlpha,10,0.5\n", "origin,cables,share\nAlpha,1010,0.25\n");
        assertThat(moved).extracting(MovedNumber::size).containsExactly(1000.0, 0.5);
    }

    /** A whole that a check says is the same in all rows is one number, and moved once. */
    @Test
    void takesAWholeThatAllRowsHaveForOneNumber() {
        Statistic plain = Invented.statistic("topic_id", true);
        Statistic shares = new Statistic(
                plain.name(),
                plain.title(),
                plain.question(),
                plain.row(),
                List.of(
                        plain.columns().get(0),
                        new DeclaredColumn("topic", "string", ""),
                        new DeclaredColumn("of_cables", "bigint", "")),
                List.of(new ResultCheck.Unique(List.of("topic_id")), new ResultCheck.Same("of_cables", List.of())),
                null,
                "SELECT 1",
                "x.sql",
                1);
        assertThat(new AnswerComparison(shares)
                        .moved(
                                "topic_id,topic,of_cables\na,A,10\nb,B,10\n",
                                "topic_id,topic,of_cables\na,A,12\nb,B,12\n"))
                .extracting(MovedNumber::rowWritten, MovedNumber::is)
                .containsExactly(tuple("", "12"));
    }

    @Test
    void callsATopicByItsName() {
        Statistic topics = Invented.statistic("topic_id", true);
        assertThat(new AnswerComparison(topics)
                        .moved("topic_id,topic,cables\na,Drugs,10\n", "topic_id,topic,cables\na,Drugs,11\n"))
                .extracting(MovedNumber::row, MovedNumber::label)
                .containsExactly(tuple(Map.of("topic_id", "a"), Map.of("topic", "Drugs")));
    }

    /** The report of a month ago said nothing of last night's load. */
    @Test
    void takesALoadThatCameLaterForNoOtherNumber() {
        assertThat(new AnswerComparison(Invented.statistic("load", false))
                        .moved("load,cables,share\n1,10,0.5\n", "load,cables,share\n1,10,0.4\n2,12,0.5\n"))
                .extracting(MovedNumber::rowWritten, MovedNumber::is)
                .containsExactly(tuple("load=1", "0.4"));
    }
}
