package org.cablestats.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MetadataLineTest {
    @Test
    void readsMetadataOfAnyLevel() {
        MetadataLine line =
                MetadataLine.parse("09X1 2009-01-02 03:04 2011-08-30 01:44 CONFIDENTIAL//NOFORN USUN New York");
        assertThat(line)
                .isEqualTo(new MetadataLine(
                        "09X1",
                        LocalDateTime.of(2009, 1, 2, 3, 4),
                        LocalDateTime.of(2011, 8, 30, 1, 44),
                        "CONFIDENTIAL//NOFORN",
                        "USUN New York"));
        assertThat(MetadataLine.parse("Reference ID Created Released Classification Origin"))
                .isNull();
        for (String other : List.of(
                "07ASTANA3287 is a cable of 2007-12-11 09:30",
                "On 2007-12-11 09:30 Embassy Astana sent 07ASTANA3287, UNCLASSIFIED",
                "07ASTANA3287 2007-12-11 was read by many",
                "07ASTANA3287\t2007-12-11 09:30\t12345",
                "07ASTANA3287 | see also | 07ASTANA3288")) {
            assertThat(MetadataLine.parse(other)).as(other).isNull();
        }
    }
}
