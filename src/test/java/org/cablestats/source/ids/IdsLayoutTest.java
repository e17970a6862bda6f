package org.cablestats.source.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.source.Layouts;
import org.cablestats.source.Reading;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsLayoutTest {
    private static final IdsLayout LAYOUT = new IdsLayout();

    @Test
    void knowsTheMonthOfTheIdsYearAndNothingElse() {
        RawCable cable = Reading.cables(records("06ASTANA42,3\n")).get(0);
        assertThat(cable.created()).isEqualTo(LocalDateTime.of(2006, 3, 1, 0, 0));
        assertThat(cable.clock()).isEqualTo(RawCable.Clock.MONTH);
        assertThat(cable.body()).isEmpty();
        assertThat(cable.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "0", "May", "2006-03", "-1", "3.0"})
    void guessesNoMonth(String month) {
        RawCable cable = Reading.cables(records("06ASTANA42," + month)).get(0);
        assertThat(cable.created()).isNull();
        assertThat(cable.issues()).isEmpty();
    }

    @Test
    void saysThatAMonthIsMissing() {
        RawCable cable = Reading.cables(records("06ASTANA42,\n")).get(0);
        assertThat(cable.created()).isNull();
        assertThat(cable.issues()).containsExactly(Issue.MISSING_CREATED);
    }

    @Test
    void rejectsWhatIsNoIdWithItsMonth() {
        assertThat(Reading.reasons(records("cable,month\n06ASTANA42\n06ASTANA43,4,5\n,4\n06ASTANA4")))
                .containsExactly(
                        RejectReason.HEADER_ROW,
                        RejectReason.WRONG_COLUMNS,
                        RejectReason.WRONG_COLUMNS,
                        RejectReason.EMPTY_ID,
                        RejectReason.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06ASTANA42\n",
                "06ASTANA42,13\n",
                "06ASTANA42,3,Embassy Astana\n",
                "ASTANA,3\n",
                "id,month\n",
                "name,value\n1,2\n",
                "\"1\",\"12/28/2006 18:48\",\"06ASTANA42\",\"Embassy Astana\",\"SECRET\",\"\",\"\",\"Text.\"\n",
                "Reference ID\tCreated\n06ASTANA42\t2006-03-01\n",
                ""
            })
    void leavesOtherFilesAlone(String text) {
        assertThat(LAYOUT.matches("list.csv", text.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06ASTANA42,3", "\n\nid,month\r\n06ASTANA42,3\r\n", "\uFEFF\"06ASTANA42\",\"12\"\n"})
    void isKnownByItsFirstLine(String text) {
        assertThat(Layouts.of("list.txt", text.getBytes(StandardCharsets.UTF_8)))
                .hasValue(LAYOUT);
    }

    private static List<SourceRecord> records(String text) {
        return Reading.whole(LAYOUT, text.getBytes(StandardCharsets.UTF_8));
    }
}
