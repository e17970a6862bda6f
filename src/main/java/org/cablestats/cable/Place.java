package org.cablestats.cable;

import org.jspecify.annotations.Nullable;

/**
 * Where a cable came from.
 *
 * @param origin post or office as the source writes it, null where it names none
 * @param post its city
 * @param country ISO 3166-1 alpha-2 of the post
 * @param bureau State's bureau as of 2007 to 2010
 */
public record Place(
        @Nullable String origin,
        @Nullable String post,
        @Nullable String country,
        @Nullable String bureau) {}
