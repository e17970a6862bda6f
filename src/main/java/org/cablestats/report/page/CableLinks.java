package org.cablestats.report.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where single cables are shown.
 *
 * @param site address of a site; null where there is none
 * @param snapshot ordinal of the state that it is to show
 */
public record CableLinks(@Nullable String site, int snapshot) {
    /** The page of a cable; null where there is no site. */
    public @Nullable String of(String id) {
        return site == null
                ? null
                : site + "/cables/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "?snapshot=" + snapshot;
    }
}
