package org.cablestats.cable;

import org.jspecify.annotations.Nullable;

/**
 * One addressee.
 *
 * @param routing routing indicator, for example {@code RUEHC}
 * @param name plain-language address, for example {@code SECSTATE WASHDC}
 * @param precedence word on the addressee's line, for example {@code PRIORITY}
 * @param number message continuity number at the end of the line
 */
public record Recipient(
        @Nullable String routing,
        String name,
        @Nullable String precedence,
        @Nullable Integer number) {}
