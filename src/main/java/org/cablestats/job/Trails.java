package org.cablestats.job;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cablestats.query.Selection;
import org.cablestats.report.page.Trail;
import org.cablestats.report.page.Trail.RowLinks;
import org.jspecify.annotations.Nullable;

/**
 * The ways from the reports of a snapshot to their cables: links to pages of a site, or the command that lists them.
 *
 * @param snapshot its ordinal
 * @param site where one answers; null where none is named
 */
record Trails(int snapshot, @Nullable URI site) {
    /** What a shell takes as it stands. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./-]+");

    private static final Set<String> DAYS = Set.of("from", "to");

    /** That of a report on a selection. */
    Trail of(Selection selection) {
        if (site != null) {
            return new Trail(site.toString(), null, List.of(), links(site.toString(), selection));
        }
        return selection.chosenTopics().containsAll(selection.topics())
                ? new Trail(null, listing(selection), narrowing(selection), Trail.NONE.links())
                : Trail.NONE;
    }

    private RowLinks links(String address, Selection selection) {
        return (statistic, columns, row) -> {
            SiteLink link = SiteLink.of(statistic, columns, row, selection, snapshot);
            return link == null ? null : address + link;
        };
    }

    private String listing(Selection selection) {
        StringBuilder command = new StringBuilder("cablestats cables --snapshot " + snapshot);
        SelectionKeys.of(said(selection)).forEach((key, value) -> {
            List<?> values = value instanceof List<?> several ? several : List.of(value);
            values.forEach(each -> command.append(" --").append(key).append(' ').append(quoted(each.toString())));
        });
        return command.toString();
    }

    /** With the topic that a report is on among what is asked for. */
    private static Selection said(Selection selection) {
        return new Selection(
                selection.from(),
                selection.to(),
                selection.origins(),
                selection.countries(),
                selection.classifications(),
                selection.chosenTopics(),
                null,
                selection.where());
    }

    /** One more of what is asked for already would widen it. */
    private static List<String> narrowing(Selection selection) {
        Set<String> asked = SelectionKeys.of(said(selection)).keySet();
        List<String> free = new ArrayList<>(List.of("origin", "country", "classification", "topic", "from", "to"));
        free.removeAll(asked);
        if (asked.stream().anyMatch(DAYS::contains)) {
            free.removeAll(DAYS);
        }
        return free;
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
