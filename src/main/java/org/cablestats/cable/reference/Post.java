package org.cablestats.cable.reference;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A post or office that sends cables.
 *
 * @param origin as the corpus writes it, for example {@code Embassy Astana}
 * @param station its name in reference ids, for example {@code ASTANA}
 * @param country ISO 3166-1 alpha-2, of the place as of today; null where disputed or unknown
 * @param bureau State's bureau as of 2007 to 2010; null where unknown
 * @param city null for a travelling party
 * @param latitude degrees north
 * @param longitude degrees east
 * @param zone what its clocks follow; null where it has no city
 */
public record Post(
        String origin,
        String station,
        @Nullable String country,
        @Nullable String bureau,
        @Nullable String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable ZoneId zone) {}
