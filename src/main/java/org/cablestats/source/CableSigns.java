package org.cablestats.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** What shows that a page is the one of a cable, where the cable itself cannot be read. */
record CableSigns(WholeFile file, HtmlPage page) {
    /** {@code Viewing cable 72TEHRAN1381, TRIALS} stands above the table of each of 106 real pages. */
    private static final Pattern HEADING = Pattern.compile(
            "<(h\\d|title)\\b[^>]{0,200}>\\s{0,20}Viewing cable\\s{1,9}\\d{2,4}\\p{Alpha}", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z0-9])\\d{2,4}[A-Z]{2,40}\\d");

    /** Whether it is headed as a cable's; the page may be the end of the file only. */
    boolean showHeading() {
        return HEADING.matcher(file.text()).find();
    }

    /** Whether the file has the name that a mirror gives to the page of a cable. */
    boolean showName(String id) {
        return !id.isEmpty() && file.name().toUpperCase(Locale.ROOT).startsWith(id.toUpperCase(Locale.ROOT) + ".");
    }

    /** Whether something of a cable is left where its table is not. */
    boolean showRestOfCable() {
        return showHeading()
                || page.root().selectFirst("#tagged-text") != null
                || (isFromViewer() && (page.isCut() || page.root().selectFirst("code > pre") != null))
                || (page.isCut() && NAME.matcher(file.name()).find());
    }

    private boolean isFromViewer() {
        return page.root().select("title").text().toLowerCase(Locale.ROOT).contains("cable viewer");
    }
}
