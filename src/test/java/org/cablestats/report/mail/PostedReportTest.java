package org.cablestats.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.correction.Notice;
import org.cablestats.report.Samples;
import org.cablestats.report.page.Page;
import org.cablestats.testing.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostedReportTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF};
    private static final byte[] PDF = "%PDF-1.7\n".repeat(3000).getBytes(StandardCharsets.US_ASCII);
    private static final int ROOM = 10_000_000;

    private static final Notice NOTICE = new Notice(
            "1 number of the last report is other now, and not by growth alone.",
            List.of("Load 2 (late.csv): 1 cable released late."),
            List.of(new Notice.Row(
                    "Origins", "Embassy <Alpha>", "1,917", "1,918", "1 cable released late", List.of("07ALPHA1"), "")),
            "x",
            List.of("x"));

    private static Letter letter(Page page, @Nullable String subject, ToldAlert... alerts) {
        Envelope envelope = new Envelope(
                List.of(
                        MailAddress.of("Jörg Müller <joerg@example.org>").orElseThrow(),
                        MailAddress.of("desk@example.org").orElseThrow()),
                MailAddress.of("Cables <cables@example.org>").orElseThrow(),
                subject,
                false);
        return new Letter(
                envelope, "overview", page, Samples.PROVENANCE, Instant.parse("2026-11-03T03:00:00Z"), List.of(alerts));
    }

    private static PostedReport posted(Letter letter, byte @Nullable [] pdf, int most) {
        return PostedReport.of(letter, part -> PNG, pdf, most);
    }

    private static ReadMessage read(Letter letter) {
        return ReadMessage.of(posted(letter, PDF, ROOM).bytes());
    }

    private static Page corrected() {
        return Samples.page().with(List.of("The last one was on snapshot 6."), NOTICE);
    }

    @Test
    void isWordsTwiceWithPicturesAndThenThePdf() {
        ReadMessage message = read(letter(corrected(), null));
        assertThat(message.type()).isEqualTo("multipart/mixed");
        ReadMessage related = message.parts().get(0);
        assertThat(related.type()).isEqualTo("multipart/related");
        assertThat(related.parts()).extracting(ReadMessage::type).containsExactly("multipart/alternative", "image/png");
        assertThat(related.parts().get(0).parts())
                .extracting(ReadMessage::type)
                .containsExactly("text/plain", "text/html");
        ReadMessage picture = related.parts().get(1);
        assertThat(picture.body()).isEqualTo(PNG);
        assertThat(picture.header("content-disposition")).startsWith("inline");
        assertThat(related.parts().get(0).parts().get(1).text())
                .contains("src=\"cid:" + picture.header("content-id").replaceAll("[<>]", "") + "\"");
        ReadMessage pdf = message.parts().get(1);
        assertThat(pdf.type()).isEqualTo("application/pdf");
        assertThat(pdf.header("content-disposition")).startsWith("attachment").contains("overview.pdf");
        assertThat(pdf.body()).isEqualTo(PDF);
    }

    @Test
    void saysTheSameInWordsAndInHtml() {
        ReadMessage words =
                read(letter(corrected(), null)).parts().get(0).parts().get(0);
        Golden.assertEqual("report/letter.txt", words.parts().get(0).text());
        Golden.assertEqual("report/letter.html", words.parts().get(1).text());
    }

    /** Mail programs run no script, load nothing unasked and know no style sheet. */
    @Test
    void hasNothingThatMailProgramsTakeAway() {
        String html = read(letter(corrected(), null))
                .parts()
                .get(0)
                .parts()
                .get(0)
                .parts()
                .get(1)
                .text();
        assertThat(html)
                .doesNotContain(
                        "<script", "<style", "<link", "http-equiv=\"Content-Security", "<svg", "class=", "src=\"http")
                .contains("Embassy &lt;Alpha&gt;", "alt=\"Bars: Embassy Alpha is the longest of 3.\"");
    }

    @Test
    void encodesWhatHeadersCannotHold() {
        ReadMessage message = read(letter(
                Samples.page(),
                "Depeschen: Überblick über März und "
                        + "vieles mehr ".repeat(10).strip()));
        assertThat(message.header("subject")).startsWith("=?").isASCII().doesNotContain("Ü");
        assertThat(message.header("to"))
                .contains("<joerg@example.org>", "desk@example.org")
                .doesNotContain("ü");
        assertThat(message.header("from")).isEqualTo("Cables <cables@example.org>");
        assertThat(message.header("date")).isEqualTo("Tue, 3 Nov 2026 03:00:00 +0000");
        assertThat(message.header("message-id")).isEqualTo("<overview.0a1b2c3d4e5f@example.org>");
        assertThat(message.header("mime-version")).isEqualTo("1.0");
    }

    @Test
    void isAboutTheReportAndItsDayWhereNobodySaysOtherwise() {
        assertThat(letter(Samples.page(), null).subject()).isEqualTo("Overview of the corpus, 3 November 2026");
    }

    /** The same report of another night, on which somebody was told something: mail programs show one message of a name. */
    @Test
    void namesAlertsThatWereTold() {
        ReadMessage message = read(letter(Samples.page(), null, new ToldAlert("bursts", "above 3: KZ <new>: 5")));
        List<ReadMessage> words = message.parts().get(0).parts().get(0).parts();
        assertThat(words.get(0).text()).contains("Alerts\n------\n\n- bursts: above 3: KZ <new>: 5\n");
        assertThat(words.get(1).text()).contains("<strong>bursts</strong>: above 3: KZ &lt;new&gt;: 5</p>");
        assertThat(message.header("message-id")).isEqualTo("<overview.20261103T030000Z.0a1b2c3d4e5f@example.org>");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(posted(letter(corrected(), null), PDF, ROOM).bytes())
                .isEqualTo(posted(letter(corrected(), null), PDF, ROOM).bytes());
    }

    @Test
    void leavesThePdfOutWhereItIsTooLargeAndSaysSo() {
        PostedReport posted = posted(letter(Samples.page(), null), PDF, 30_000);
        ReadMessage message = ReadMessage.of(posted.bytes());
        assertThat(message.parts()).hasSize(1);
        assertThat(message.parts().get(0).parts().get(0).parts().get(0).text())
                .contains("The whole report is a PDF of 0.03 MB, too large to be attached.");
        assertThat(posted.remarks())
                .containsExactly(
                        "overview.eml: without the PDF of 27 kB, as many servers take no more than 30 kB",
                        "overview.eml: a message of 4 kB to joerg@example.org, desk@example.org");
    }

    @Test
    void hasNoLineOfAnotherPartForABoundary() {
        String text = new String(posted(letter(corrected(), null), PDF, ROOM).bytes(), StandardCharsets.US_ASCII);
        long boundaries = text.lines()
                .filter(line -> line.startsWith("--=_0a1b2c3d4e5f_"))
                .count();
        assertThat(boundaries).isEqualTo(IntStream.of(3, 3, 3).sum());
    }

    @Test
    void isWithoutAPdfWhereNoneIsWritten() {
        ReadMessage message =
                ReadMessage.of(posted(letter(Samples.page(), null), null, ROOM).bytes());
        assertThat(message.parts()).hasSize(1);
        assertThat(message.parts().get(0).parts().get(0).parts().get(0).text()).doesNotContain("PDF");
    }
}
