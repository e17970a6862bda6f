package org.cablestats.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cablestats.report.file.WebStyle;
import org.cablestats.resource.Resource;
import org.cablestats.testing.Browser;
import org.cablestats.testing.Browser.Sight;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of the site in a browser, on a desk and on a phone, in light and in the dark. */
@Tag("slow")
class SiteAccessibilityTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "/start, 1280, false",
        "/statistics, 390, false",
        "/statistics/cables-by-origin, 390, true",
        "/cables, 390, false",
        "/cables/06PARIS12, 390, false",
        "/cables/06PARIS12, 1280, true",
        "/search, 390, true"
    })
    void canBeUsedByEverybody(String path, int width, boolean isDark) throws Exception {
        Routes routes = SampleCorpus.routes(new ReportFiles(null));
        Asked asked = Asked.of(path, path.equals("/search") ? Map.of("q", List.of("cocaine")) : Map.of());
        String css = WebStyle.css() + Resource.text(Site.class, "site.css");
        String page = new Rendering()
                .of(routes.page(asked, routes.corpus().snapshot(2)), asked, 2)
                .replace("<link rel=\"stylesheet\" href=\"/site.css\" />", "<style>" + css + "</style>");

        Sight sight = Browser.look(
                isDark ? page.replace("screen and (prefers-color-scheme: dark)", "screen") : page, width, folder);

        assertThat(sight.violations()).isEmpty();
        assertThat(sight.overflows()).as("wider than the window").isFalse();
    }
}
