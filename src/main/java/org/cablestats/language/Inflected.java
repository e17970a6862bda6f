package org.cablestats.language;

import java.util.List;

/**
 * A noun in the forms that sentences need, written {@code Jahr/Jahre/Jahren}. One that stands for several things alone, {@code Depeschen},
 * is written once.
 *
 * @param dative the plural after {@code von} and {@code mit}
 */
record Inflected(String singular, String plural, String dative) {
    static Inflected of(String written) {
        List<String> forms = List.of(written.split("/", -1));
        String plural = forms.get(Math.min(1, forms.size() - 1));
        return new Inflected(forms.get(0), plural, forms.size() > 2 ? forms.get(2) : plural);
    }
}
