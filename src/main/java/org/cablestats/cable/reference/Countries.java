package org.cablestats.cable.reference;

import java.util.Collection;
import java.util.Map;
import org.cablestats.resource.Resource;
import org.jspecify.annotations.Nullable;

/** The countries and territories that have a post. */
public final class Countries {
    private static final Map<String, String> NAMES = Resource.pairs(Countries.class, "countries.tsv");

    private Countries() {}

    public static Collection<String> names() {
        return NAMES.values();
    }

    /** The English name of a country by its ISO 3166-1 alpha-2 code; null for none. */
    public static @Nullable String name(@Nullable String code) {
        return code == null ? null : NAMES.get(code);
    }
}
