package org.cablestats.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cablestats.query.Selection;
import org.cablestats.report.file.WebStyle;
import org.cablestats.resource.Resource;
import org.cablestats.search.hit.Hits;
import org.cablestats.testing.Browser;
import org.cablestats.testing.Browser.Sight;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page in a browser: on a desk in light, on a phone in the dark. */
@Tag("slow")
class SiteAccessibilityTest {
    private static final String IN_DARK = "screen and (prefers-color-scheme: dark)";

    @TempDir
    private Path folder = Path.of("");

    private final Rendering rendering = new Rendering();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start",
                "/statistics",
                "/statistics/cables-by-origin?origin=Embassy Paris",
                "/cables",
                "/cables/06PARIS12",
                "/search?q=cocaine"
            })
    void canBeUsedByEverybody(String address) throws Exception {
        Routes routes = SampleCorpus.routes(new ReportFiles(null));
        Asked asked = asked(address);
        look(rendering.of(routes.page(asked, routes.corpus().snapshot(2)), asked, 2));
    }

    @Test
    void canBeUsedWhereNothingWasFound() throws Exception {
        Asked asked = asked("/search?q=nothing");
        Link link = asked.in(DataForm.HTML);
        Hits none = new Hits(List.of(), 0, 0);
        look(rendering.of(SearchPage.of("nothing", none, Selection.ALL, List.of(), 1, link, 2), asked, 2));
    }

    @Test
    void canBeUsedWhereThereIsNoPage() throws Exception {
        look(rendering.of(new FaultPage(400, List.of("Invalid from: '2008-13-01' (expected a date)")), DataForm.HTML));
    }

    private static Asked asked(String address) {
        String[] parts = address.split("[?=]", -1);
        return Asked.of(parts[0], parts.length == 1 ? Map.of() : Map.of(parts[1], List.of(parts[2])));
    }

    private void look(String html) throws Exception {
        String css = WebStyle.css() + Resource.text(Site.class, "site.css");
        String page = html.replace("<link rel=\"stylesheet\" href=\"/site.css\" />", "<style>" + css + "</style>");
        assertThat(page).contains(IN_DARK);
        verify(Browser.look(page, 1280, folder));
        verify(Browser.look(page.replace(IN_DARK, "screen"), 390, folder));
    }

    private static void verify(Sight sight) {
        assertThat(sight.violations()).isEmpty();
        assertThat(sight.overflows()).as("wider than the window").isFalse();
    }
}
