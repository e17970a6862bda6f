package org.cablestats.job;

import static org.cablestats.result.ListedColumn.column;

import java.util.List;
import org.cablestats.result.ListedColumn;
import org.cablestats.search.hit.Hit;

/** A passage that a search found, as rows of data show it. */
public final class HitColumns {
    /** Its cable, the paragraph as printed, how often it was found there, and what stands around the first time. */
    public static final List<ListedColumn<Hit>> ALL = List.of(
            column("id", "string", Hit::id),
            column("created", "timestamp", Hit::created),
            column("origin", "string", Hit::origin),
            column(
                    "paragraph",
                    "int",
                    hit -> hit.paragraph() == null ? null : hit.paragraph().longValue()),
            column("hits", "int", hit -> (long) hit.hits()),
            column("context", "string", hit -> hit.excerpt().text()));

    private HitColumns() {}
}
