package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import org.cablestats.chart.Figure;
import org.cablestats.chart.style.KeyEntry;
import org.cablestats.report.Samples;
import org.cablestats.report.page.Page.Part;
import org.cablestats.report.page.Paper;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void laysOutAPageForBrowsers() {
        Golden.assertEqual(
                "report/page.html",
                Template.html(Samples.page(), "", List.of("<svg><!-- the chart --></svg>", ""), Samples.COMPANIONS));
    }

    /** The PDF library breaks a line between a colour and its word. */
    @Test
    void breaksAKeyOnPaperBetweenEntriesOnly() {
        List<KeyEntry> key = List.of(
                new KeyEntry(Color.BLACK, "Secret//NOFORN"),
                new KeyEntry(Color.RED, "For official use only, and a level with a name as long as this one"),
                new KeyEntry(Color.BLUE, "Confidential//NOFORN, and a level with a name as long as that one"),
                new KeyEntry(Color.GRAY, "Unknown"));
        Part plain = Samples.page().parts().get(0);
        Figure drawn = Objects.requireNonNull(plain.figure());
        Figure figure = new Figure("", "", "", drawn.wide(), drawn.narrow(), key, null, null, null);
        Part part = new Part(1, "", false, List.of(), figure, null, plain.rows(), null, plain.csv());
        assertThat(part.keyLines(Paper.A4)).containsExactly(key.subList(0, 2), key.subList(2, 4));
        assertThat(Template.pdf(Samples.page(), Paper.A4))
                .contains(".key { font-size: 9pt; margin-top: 4pt; page-break-after: avoid; white-space: nowrap; }");
    }

    @Test
    void laysOutAPageForPaper() {
        String page = Template.pdf(Samples.page(), Paper.A4);
        Golden.assertEqual(
                "report/page.xhtml",
                page.substring(0, page.indexOf("<style>")) + page.substring(page.indexOf("</style>") + 9));
    }
}
