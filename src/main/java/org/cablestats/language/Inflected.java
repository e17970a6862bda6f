package org.cablestats.language;

import java.util.List;

/**
 * A noun in the forms that sentences need, written {@code Jahr/Jahre/Jahren}. A form that is like the one before is not written, nor a dative
 * of the singular that is like the singular: only an adjective changes it, as of {@code anderes Thema/andere Themen/anderen Themen/anderem
 * Thema}.
 *
 * @param dative the plural after {@code von} and {@code mit}
 * @param dativeSingular the singular after {@code nach}
 */
record Inflected(String singular, String plural, String dative, String dativeSingular) {
    static Inflected of(String written) {
        List<String> forms = List.of(written.split("/", -1));
        String plural = forms.get(Math.min(1, forms.size() - 1));
        return new Inflected(
                forms.get(0),
                plural,
                forms.size() > 2 ? forms.get(2) : plural,
                forms.size() > 3 ? forms.get(3) : forms.get(0));
    }
}
