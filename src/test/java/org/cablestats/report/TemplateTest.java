package org.cablestats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.cablestats.report.Picture.KeyColor;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void laysOutAPageForBrowsers() {
        Golden.assertEqual(
                "report/page.html", Template.html(Samples.page(), "", List.of("<svg><!-- the chart --></svg>", "")));
    }

    /** The PDF library breaks a line between a colour and its word. */
    @Test
    void breaksAKeyOnPaperBetweenEntriesOnly() {
        List<KeyColor> key = List.of(
                new KeyColor("#111111", "Secret//NOFORN"),
                new KeyColor("#222222", "For official use only, and a level with a name as long as this one"),
                new KeyColor("#333333", "Confidential//NOFORN, and a level with a name as long as that one"),
                new KeyColor("#444444", "Unknown"));
        Picture plain = Objects.requireNonNull(Samples.page().parts().get(0).picture());
        Picture picture =
                new Picture(plain.title(), plain.subtitle(), plain.alt(), key, plain.note(), null, plain.figure());
        assertThat(picture.keyLines()).containsExactly(key.subList(0, 2), key.subList(2, 4));
        assertThat(Template.pdf(Samples.page()))
                .contains(".key { font-size: 9pt; margin-top: 4pt; page-break-after: avoid; white-space: nowrap; }");
    }

    @Test
    void laysOutAPageForPaper() {
        String page = Template.pdf(Samples.page());
        Golden.assertEqual(
                "report/page.xhtml",
                page.substring(0, page.indexOf("<style>")) + page.substring(page.indexOf("</style>") + 9));
    }
}
