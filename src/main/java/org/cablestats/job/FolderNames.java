package org.cablestats.job;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cablestats.cable.Digest;

/** Names of folders for values: small letters, digits, underscores and hyphens, which every file system and every address takes. */
final class FolderNames {
    private static final int LONGEST = 80;
    private static final int DIGITS = 8;

    private FolderNames() {}

    /** A name for each value, in their order. Values that would have the same name have some of their digest behind it: no two share one. */
    static Map<String, String> of(List<String> values) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Long> uses =
                values.stream().distinct().collect(Collectors.groupingBy(FolderNames::plain, Collectors.counting()));
        values.forEach(value ->
                names.put(value, uses.getOrDefault(plain(value), 0L) == 1 ? plain(value) : digested(value, DIGITS)));
        if (new HashSet<>(names.values()).size() < names.size()) {
            // One is called as another with its digest.
            names.replaceAll((value, name) -> digested(value, Integer.MAX_VALUE));
        }
        return Collections.unmodifiableMap(names);
    }

    private static String digested(String value, int digits) {
        String digest = new Digest().add(value).hex();
        return plain(value) + "-" + digest.substring(0, Math.min(digits, digest.length()));
    }

    private static String plain(String value) {
        String letters = Normalizer.normalize(value, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = letters.substring(0, Math.min(LONGEST, letters.length()));
        return cut.isEmpty() ? "value" : cut;
    }
}
