package org.cablestats.report.page;

import java.util.List;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * The way from the numbers of a report to its cables.
 *
 * @param site address of a site whose pages rows lead to; null where they are no links
 * @param listing a command that lists the cables of the report; null where none can
 * @param narrowing options of that command that choose the cables of a row, without their hyphens, at which a line would end
 * @param links where the cables of a row are listed
 */
public record Trail(@Nullable String site, @Nullable String listing, List<String> narrowing, RowLinks links) {
    /** Of a report from which nobody comes to its cables. */
    public static final Trail NONE = new Trail(null, null, List.of(), (statistic, columns, row) -> null);

    public Trail {
        narrowing = List.copyOf(narrowing);
    }

    /** Addresses of the cables of rows. */
    public interface RowLinks {
        /** That of a row of a statistic's answer; null where no page lists just the cables that it counts. */
        @Nullable String of(Statistic statistic, List<Column> columns, List<@Nullable Object> row);
    }
}
