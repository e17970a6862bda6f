package org.cablestats.source.page;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A page, or the end of one, taken apart.
 *
 * @param html as it was saved
 * @param root of its elements
 */
record HtmlPage(String html, Element root) {
    static HtmlPage of(String html) {
        return new HtmlPage(html, Jsoup.parse(PageText.withPlainAmpersands(html)));
    }

    /** Whether it has no end, as where a disk was full or a connection broke. Elements do not show it: the parser closes them all. */
    boolean isCut() {
        if (html.lastIndexOf("</html>") >= 0) {
            return false;
        }
        String lower = html.toLowerCase(Locale.ROOT);
        return lower.contains("<") && !lower.contains("</html") && !lower.contains("</body");
    }

    /** Whether it has no end and stops within the last element of this name. */
    boolean isCutWithin(String name) {
        if (!isCut()) {
            return false;
        }
        String lower = html.toLowerCase(Locale.ROOT);
        return lower.lastIndexOf("<" + name) > lower.lastIndexOf("</" + name);
    }
}
