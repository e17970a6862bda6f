package org.cablestats.cable.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.cable.Message;
import org.cablestats.cable.RawCables;
import org.junit.jupiter.api.Test;

class HeaderTest {
    private static final String ACP127 = """
            VZCZCXRO9991
            OO RUEHC RUEHDBU
            DE RUEHTA #9991/02 3450930
            ZNR UUUUU ZZH
            O P 110930Z DEC 07 ZDK
            FM AMEMBASSY ASTANA
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 1602
            RUEHBUL/AMEMBASSY KABUL NIACT IMMEDIATE
            INFO RUCNCIS/CIS COLLECTIVE PIORITY
            RHMFISS/HQ USEUCOM VAIHINGEN GE//J5 DIRECTORATE (MC)//
            XMT AMEMBASSY SOFIA
            AMEMBASSY RIGA
            """;

    @Test
    void readsAHeaderWithATransmissionLine() {
        Message message = RawCables.header(ACP127);
        assertThat(message.headerKind()).isEqualTo(HeaderKind.ACP127);
        assertThat(message.precedence()).isEqualTo("O P");
        assertThat(message.transmission())
                .isEqualTo(new Transmission(
                        "VZCZCXRO9991", "OO", List.of("RUEHC", "RUEHDBU"), "RUEHTA", 9991, "3450930", "ZDK"));
        assertThat(message.section()).isEqualTo(2);
        assertThat(message.sender()).isEqualTo("AMEMBASSY ASTANA");
    }

    @Test
    void readsAddresseesAndTheExemptedOnesApart() {
        Message message = RawCables.header(ACP127);
        assertThat(message.recipients())
                .containsExactly(
                        new Recipient("RUEHC", "SECSTATE WASHDC", "IMMEDIATE", 1602),
                        new Recipient("RUEHBUL", "AMEMBASSY KABUL", "NIACT IMMEDIATE", null));
        assertThat(message.infoRecipients())
                .containsExactly(
                        new Recipient("RUCNCIS", "CIS COLLECTIVE", "PRIORITY", null),
                        new Recipient("RHMFISS", "HQ USEUCOM VAIHINGEN GE//J5 DIRECTORATE (MC)//", null, null));
        assertThat(message.exempted())
                .containsExactly(
                        new Recipient(null, "AMEMBASSY SOFIA", null, null),
                        new Recipient(null, "AMEMBASSY RIGA", null, null));
    }

    @Test
    void stationsMayRunOverLines() {
        Transmission transmission = RawCables.header(
                        "VZCZCXYZ0016\nRR RUEHWEB RUEHAST\nRUEHBUL\n\nDE RUEHAC #0589 3661702\nR 071702Z JUN 06 ZFF4 (CCY AD)\n")
                .transmission();
        assertThat(transmission.routing()).containsExactly("RUEHWEB", "RUEHAST", "RUEHBUL");
        assertThat(transmission.time()).isEqualTo("3661702");
        assertThat(transmission.signals()).isEqualTo("ZFF4 (CCY AD)");
    }

    @Test
    void whatIsNoTransmissionIsNone() {
        Transmission none = new Transmission(null, null, List.of(), null, null, null, null);
        assertThat(RawCables.header("").transmission()).isEqualTo(none);
        assertThat(RawCables.header("VZCZC0016\nRRR RUEHWEB\n").transmission()).isEqualTo(none);
        assertThat(RawCables.header("P 110930Z DEC 07\nPP RUEHAST\n")
                        .transmission()
                        .precedence())
                .isEqualTo("PP");
        assertThat(RawCables.header("DE RUEHTA #9991 3672461\nPP RUEHAST\n").transmission())
                .isEqualTo(new Transmission(null, null, List.of(), "RUEHTA", 9991, null, null));
    }

    @Test
    void readsAHeaderThatStartsAtItsDateTimeGroup() {
        Message message = RawCables.header(
                "P R 281848Z DEC 66\nFM AMEMBASSY ROME\nTO SECSTATE WASHDC PRIORITY 0872\nSTATE GRNC\n");
        assertThat(message.headerKind()).isEqualTo(HeaderKind.ACP126);
        assertThat(message.precedence()).isEqualTo("P R");
        assertThat(message.transmission().originator()).isNull();
        assertThat(message.recipients())
                .containsExactly(
                        new Recipient(null, "SECSTATE WASHDC", "PRIORITY", 872),
                        new Recipient(null, "STATE GRNC", null, null));
    }

    @Test
    void takesPageNoiseOutOfTheAddresses() {
        Message message = RawCables.header(
                "O 182333Z JAN 90\nFM SECSTATE WASHDC\nTO PAGE 02        STATE   015113  182333Z \nAMEMBASSY OSLO IMMEDIATE 1234\n");
        assertThat(message.recipients()).containsExactly(new Recipient(null, "AMEMBASSY OSLO", "IMMEDIATE", 1234));
    }

    @Test
    void tellsTheOtherKindsApart() {
        assertThat(RawCables.header("This record is a partial extract of the original cable. The rest is gone.\n")
                        .headerKind())
                .isEqualTo(HeaderKind.PARTIAL);
        assertThat(RawCables.header("""
                        ACTION EUR-00
                        INFO  LOG-00   NP-00    AID-00
                              ------------------241AB2  302259Z /38
                        R 302258Z SEP 98
                        FM AMEMBASSY OSLO
                        """).headerKind()).isEqualTo(HeaderKind.DISTRIBUTION);
        assertThat(RawCables.header("64\nORIGIN EUR-12\n\nINFO OCT-01\nO 221702Z MAY 76\nFM SECSTATE WASHDC\n")
                        .headerKind())
                .isEqualTo(HeaderKind.DISTRIBUTION);
        for (String other : List.of(
                "ACTION REQUESTED: NONE LOG-\nFrom: x\n",
                "",
                "null",
                "UNCLASSIFIED   STATE   00100153 \nP 110930Z DEC 07\n",
                "From: someone\nTo: all\n")) {
            assertThat(RawCables.header(other).headerKind()).as(other).isEqualTo(HeaderKind.OTHER);
        }
    }

    @Test
    void officeCopiesAreNoAddressees() {
        Message message = RawCables.header(
                "ACTION EUR-00\nINFO  LOG-00   NP-00\nR 302258Z SEP 98\nFM AMEMBASSY OSLO\nINFO AMEMBASSY RIGA\n");
        assertThat(message.precedence()).isEqualTo("R");
        assertThat(message.infoRecipients()).containsExactly(new Recipient(null, "AMEMBASSY RIGA", null, null));
    }
}
