package org.cablestats.cable.reference;

import org.jspecify.annotations.Nullable;

/**
 * A tag of State's vocabulary.
 *
 * @param code upper case, for example {@code SNAR}; some have blanks or signs ({@code EL AL}, {@code UNGA/C-6})
 * @param kind what it is about
 * @param meaning in English; {@code (?)} in it marks a guess from use; null where unknown
 * @param country ISO 3166-1 alpha-2 of a geographic tag that is a country ({@code RS} is RU); null for regions
 */
public record Tag(
        String code,
        TagKind kind,
        @Nullable String meaning,
        @Nullable String country) {}
