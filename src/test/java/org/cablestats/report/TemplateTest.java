package org.cablestats.report;

import java.util.List;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void laysOutAPageForBrowsers() {
        Golden.assertEqual(
                "report/page.html", Template.html(Samples.page(), "", List.of("<svg><!-- the chart --></svg>", "")));
    }

    @Test
    void laysOutAPageForPaper() {
        String page = Template.pdf(Samples.page());
        Golden.assertEqual(
                "report/page.xhtml",
                page.substring(0, page.indexOf("<style>")) + page.substring(page.indexOf("</style>") + 9));
    }
}
