package org.cablestats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
        assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith("#") || address.startsWith("data:"));
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
        Matcher matcher = Pattern.compile(" id=\"([^\"]{1,80})\"").matcher(PAGE);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        assertThat(ids)
                .contains("picture-1-wide-title", "picture-1-narrow-title")
                .doesNotHaveDuplicates();
    }

    @Test
    void embedsAccentedLettersOnlyWhereTheyAreNeeded() {
        assertThat(WebFonts.css("Brasília").length())
                .isLessThan(WebFonts.css("Iași").length());
    }

    static String html(Page page) {
        return new String(HtmlReport.of(page), StandardCharsets.UTF_8);
    }
}
