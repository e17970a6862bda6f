package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.chart.style.Palette;
import org.cablestats.report.Samples;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Pages;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final String PAGE = html(Samples.page());

    @Test
    void holdsNoScriptAndLoadsNothing() {
        assertThat(PAGE.toLowerCase(Locale.ROOT))
                .doesNotContain("<script", "javascript:", "src=\"", "@import")
                .contains("default-src 'none'");
        List<String> addresses = new ArrayList<>();
        Matcher links = Pattern.compile("(?:href=\"|url\\()([^\")]{1,40})").matcher(PAGE);
        while (links.find()) {
            addresses.add(links.group(1));
        }
        assertThat(addresses)
                .isNotEmpty()
                .allMatch(address ->
                        address.startsWith("#") || address.startsWith("data:") || address.startsWith("overview"));
    }

    @Test
    void linksToSectionsThatAreThere() {
        Set<String> ids = found(" id=\"([^\"]{1,80})\"").collect(Collectors.toSet());
        assertThat(found("href=\"#([^\"]{1,80})\""))
                .contains("cables-by-origin")
                .isSubsetOf(ids);
    }

    @Test
    void rowsLeadToTheirCables() {
        String led = html(Samples.ledPage());
        assertThat(led)
                .contains("<th scope=\"row\" class=\"words tight\"><a"
                        + " href=\"http://127.0.0.1:8080/cables?a=1&amp;origin=Embassy+Alpha\""
                        + " title=\"Cables: Embassy Alpha\">Embassy Alpha</a></th>")
                .contains("A row whose name is a link leads to the cables that it counts, at http://127.0.0.1:8080.");
        String links = "<a href=\"http://[^>]*>([^<]*)</a>";
        assertThat(led.replaceAll(links, "$1").replaceAll("<p>A row whose name[^<]*</p>\n", ""))
                .isEqualTo(PAGE);
    }

    @Test
    void showsATableForEveryChart() {
        Section chart = new Section("Origins", null, "cables-by-origin", Samples.BARS, 0, 1, 1);
        ReportDefinition report =
                new ReportDefinition("origins", "Origins", null, null, null, List.of(chart), "origins.yaml", 1);
        Page page = Pages.of(report, Samples.results(), Samples.PROVENANCE, Samples::draw, Trail.NONE);
        assertThat(html(page))
                .contains("<details class=\"rows screen\">", "<caption>Origins (3 rows)</caption>", "Consulate Gamma");
        assertThat(Template.pdf(page, Paper.A4)).doesNotContain("Consulate Gamma");
    }

    @Test
    void canBeScrolledSidewaysByKeyboard() {
        assertThat(found("<div class=\"wide-table\"([^>]*)>"))
                .hasSize(3)
                .allMatch(region -> region.contains("role=\"region\" tabindex=\"0\" aria-label=\"Table of "))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ink", "text", "muted", "link"})
    void canBeReadInLightAndInTheDark(String words) {
        Map<String, Color> dark = colors(PAGE.substring(PAGE.indexOf("(prefers-color-scheme: dark)")));
        Map<String, Color> light = colors(PAGE.substring(0, PAGE.indexOf("(prefers-color-scheme: dark)")));
        assertThat(contrast(light, words, "page")).isGreaterThan(4.5);
        assertThat(contrast(dark, words, "page")).isGreaterThan(4.5);
    }

    @Test
    void keepsWhitePaperUnderPicturesInTheDark() {
        String scheme = PAGE.substring(PAGE.indexOf("(prefers-color-scheme: dark)"), PAGE.indexOf(".canvas {"));
        assertThat(scheme).contains("--paper-text: #36424d;").doesNotContain("--paper:");
    }

    private static double contrast(Map<String, Color> colors, String one, String other) {
        return Palette.contrast(Objects.requireNonNull(colors.get(one)), Objects.requireNonNull(colors.get(other)));
    }

    /** The first value of each variable. */
    private static Map<String, Color> colors(String css) {
        return Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});")
                .matcher(css)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> Color.decode(found.group(2)), (first, next) -> first));
    }

    private static Stream<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(PAGE).results().map(found -> found.group(1));
    }

    @Test
    void linksHoldTheCsvFiles() {
        List<String> files = new ArrayList<>();
        Matcher links = Pattern.compile("data:text/csv;charset=utf-8;base64,([A-Za-z0-9+/=]+)")
                .matcher(PAGE);
        while (links.find()) {
            files.add(new String(Base64.getDecoder().decode(links.group(1)), StandardCharsets.UTF_8));
        }
        assertThat(files)
                .containsExactly(
                        Samples.page().parts().get(0).csv().text(),
                        Samples.page().parts().get(1).csv().text());
    }

    @Test
    void showsEachChartForWideAndForNarrowScreens() {
        assertThat(PAGE)
                .contains("class=\"wide\"", "class=\"narrow\"", "viewBox=\"0 0 680 90\"", "viewBox=\"0 0 360 90\"")
                .contains("Bars: Embassy Alpha is the longest of 3.")
                .doesNotContain("Dialog");
    }

    @Test
    void givesEveryElementItsOwnId() {
        List<String> ids = new ArrayList<>();
        Matcher matcher = Pattern.compile(" id=\"([^\"]{1,80})\"").matcher(AccessibilityTest.page());
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        assertThat(ids)
                .contains("picture-1-wide-title", "picture-2-narrow-title")
                .doesNotHaveDuplicates();
    }

    @Test
    void embedsAccentedLettersOnlyWhereTheyAreNeeded() {
        assertThat(WebFonts.css("Brasília").length())
                .isLessThan(WebFonts.css("Iași").length());
    }

    static String html(Page page) {
        return new String(HtmlReport.of(page, Samples.COMPANIONS), StandardCharsets.UTF_8);
    }
}
