package org.cablestats.site;

import org.cablestats.fault.UsageException;
import org.cablestats.job.SiteLink;

/**
 * The pages of a long list.
 *
 * @param page number of the one that is shown, from 1
 * @param last number of the last one
 * @param earlier where the one before stands; empty of the first
 * @param later where the next one stands; empty of the last
 */
record Steps(int page, int last, String earlier, String later) {
    /** Entries on a page. */
    static final int SIZE = 50;

    /** No page is beyond it: reading up to there takes a while. */
    static final int GREATEST = 10_000;

    /**
     * The steps from a page.
     *
     * @param total number of entries of all pages
     * @throws UsageException where there is no such page
     */
    static Steps of(int page, long total, SiteLink link) {
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        if (page > last) {
            throw new UsageException("Invalid page: '" + page + "' (expected a whole number from 1 to " + last + ")");
        }
        return new Steps(
                page,
                last,
                page == 1 ? "" : link.with("page", page == 2 ? null : page - 1).toString(),
                page == last || page == GREATEST
                        ? ""
                        : link.with("page", page + 1).toString());
    }

    /** Place of the first entry of a page, from 0. */
    static long first(int page) {
        return (page - 1L) * SIZE;
    }
}
