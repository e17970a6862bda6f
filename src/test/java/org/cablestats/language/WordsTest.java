package org.cablestats.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cablestats.result.Unit;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words ENGLISH = Words.ENGLISH;
    private static final Words GERMAN = Words.read(Language.DE, Path.of("reports", "languages"));

    @Test
    void writesNumbersAsReadersExpectThem() {
        assertThat(ENGLISH.whole(251_287)).isEqualTo("251,287");
        assertThat(GERMAN.whole(251_287)).isEqualTo("251.287");
        assertThat(GERMAN.decimal(1204.5)).isEqualTo("1.204,5");
        assertThat(GERMAN.decimals(1204.567, 2)).isEqualTo("1.204,57");
        assertThat(GERMAN.percent(0.123)).isEqualTo("12,3\u00A0%");
        assertThat(GERMAN.percent(0.0001)).isEqualTo("<0,1\u00A0%");
        assertThat(GERMAN.wholePercent(0.999)).isEqualTo(">99\u00A0%");
        assertThat(GERMAN.points(-0.0042)).isEqualTo("-0,4");
        assertThat(GERMAN.points(0.032)).isEqualTo("+3,2");
        assertThat(GERMAN.number("0.0#%", 0.125)).isEqualTo("12,5\u00A0%");
    }

    @Test
    void writesDaysAsReadersExpectThem() {
        LocalDate day = LocalDate.of(2008, 11, 3);
        assertThat(ENGLISH.days().day(day)).isEqualTo("3 November 2008");
        assertThat(GERMAN.days().day(day)).isEqualTo("3. November 2008");
        assertThat(GERMAN.days().month(day)).isEqualTo("November 2008");
        assertThat(GERMAN.days().shortMonth(day)).isEqualTo("Nov. 2008");
        assertThat(GERMAN.days().shortDay(day)).isEqualTo("3. Nov.");
        assertThat(GERMAN.days().date(day)).isEqualTo("03.11.2008");
        assertThat(GERMAN.days().minute(Instant.parse("2008-11-03T18:30:00Z"))).isEqualTo("03.11.2008 18:30 UTC");
        assertThat(GERMAN.days().monthName(Month.MARCH)).isEqualTo("März");
        assertThat(GERMAN.days().shortWeekday(DayOfWeek.WEDNESDAY)).isEqualTo("Mi");
    }

    /** The months of the JDK are those of its version and of the machine. */
    @Test
    void namesTwelveMonthsAndSevenDaysWhateverTheMachineSpeaks() {
        Locale here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Arrays.stream(Month.values()).map(GERMAN.days()::shortMonthName))
                    .containsExactly(
                            "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
                            "Dez.");
            assertThat(Arrays.stream(DayOfWeek.values()).map(GERMAN.days()::shortWeekday))
                    .containsExactly("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So");
            assertThat(GERMAN.days().date(LocalDate.of(2008, 11, 3))).isEqualTo("03.11.2008");
            assertThat(GERMAN.percent(0.5)).isEqualTo("50,0\u00A0%");
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void putsValuesInTheirPlaces() {
        assertThat(ENGLISH.say("{0} to {1}", 2005, "{0}")).isEqualTo("2005 to {0}");
        assertThat(GERMAN.say("{0} to {1}", 2005, "{0}")).isEqualTo("2005 bis {0}");
    }

    @Test
    void tellsEqualEnglishWordsApart() {
        assertThat(ENGLISH.say("in {0}|year", 2008)).isEqualTo(ENGLISH.say("in {0}|month", 2008));
        assertThat(GERMAN.say("in {0}|year", 2008)).isEqualTo("im Jahr 2008");
        assertThat(GERMAN.say("in {0}|month", "August 2008")).isEqualTo("im August 2008");
    }

    @Test
    void saysNothingThatNobodyTranslated() {
        assertThatThrownBy(() -> GERMAN.say("A new sentence"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot say in de: 'A new sentence'");
    }

    @Test
    void leavesATextOfADefinitionThatNobodyTranslatedInEnglish() {
        assertThat(GERMAN.text("My own report")).isEqualTo("My own report");
        assertThat(GERMAN.has("My own report")).isFalse();
        assertThat(GERMAN.has("Secrecy")).isTrue();
        assertThat(ENGLISH.has("My own report")).isTrue();
        assertThat(GERMAN.noun("my_column")).isEqualTo("my column");
        assertThat(GERMAN.unit(Unit.of("things"))).isEqualTo(Unit.of("things"));
    }

    @Test
    void inflectsNouns() {
        assertThat(GERMAN.noun("other_topic")).isEqualTo("anderes Thema");
        assertThat(GERMAN.after("anderes Thema")).isEqualTo("anderem Thema");
        assertThat(GERMAN.plural("Jahr")).isEqualTo("Jahre");
        assertThat(GERMAN.dative("Jahr")).isEqualTo("Jahren");
        assertThat(GERMAN.counted(1, "row")).isEqualTo("1 Zeile");
        assertThat(GERMAN.counted(4321, "row")).isEqualTo("4.321 Zeilen");
        assertThat(ENGLISH.counted(4321, "country")).isEqualTo("4,321 countries");
    }

    @Test
    void namesUnits() {
        Unit classified = Unit.of("classified cables");
        assertThat(GERMAN.unit(classified).singular()).isEqualTo("eingestufte Depesche");
        assertThat(GERMAN.dative(classified)).isEqualTo("eingestuften Depeschen");
        assertThat(GERMAN.unit(Unit.CABLES.about("drugs")).plural()).isEqualTo("Depeschen über Drogen");
        Unit share = Unit.of("share of cables that are about the topic").about("drugs");
        assertThat(GERMAN.unit(share).plural()).isEqualTo("Anteil der Depeschen über Drogen");
        assertThat(ENGLISH.unit(share)).isEqualTo(share);
    }

    @Test
    void listsNames() {
        assertThat(ENGLISH.list(List.of())).isEmpty();
        assertThat(ENGLISH.list(List.of("A"))).isEqualTo("A");
        assertThat(ENGLISH.list(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(ENGLISH.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(GERMAN.list(List.of("A", "B", "C"))).isEqualTo("A, B und C");
    }
}
