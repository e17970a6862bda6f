package org.cablestats.cable.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cablestats.cable.reference.TagWord;
import org.cablestats.cable.reference.Tags;
import org.cablestats.cable.scan.CommonWords;
import org.cablestats.cable.scan.Scan;
import org.cablestats.resource.Resource;

/**
 * Mends a word of a TAGS line that is no code: only where the vocabulary gives one answer, and the word does not look like a code that
 * the vocabulary lacks. Drafters use far more codes than any list has ({@code FTAA}, {@code MTRE}, {@code EREL}).
 */
final class TagRepair {
    private static final Map<String, String> REPAIRS = Resource.pairs(TagRepair.class, "tag-repairs.tsv");
    private static final int CODE = 4;

    /** The letters that State's codes of subjects and programs begin with. B, of four rare codes, is left out. */
    private static final String CATEGORIES = "ACEKMOPST";

    /** The letters behind the first in nine of ten places of these codes: with them, a word may well be another code (ETRN). */
    private static final String USUAL = "ACDEFGILMNOPRST";

    private TagRepair() {}

    /** Whether nothing is known that the word could be: a name sooner than a code. */
    static boolean isStrange(String word) {
        return mend(word, List.of()).isEmpty();
    }

    /** The codes that were meant, in order; empty where the word says nothing to the vocabulary. */
    static List<String> mend(String word, List<TagWord> line) {
        String known = REPAIRS.get(word);
        if (known != null) {
            return List.of(known);
        }
        if (CommonWords.isCommon(word.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        String letters = letters(word);
        if (!letters.isEmpty()) {
            return List.of(letters);
        }
        if (word.length() == CODE) {
            String meant = slip(word);
            // A drafter who wrote PREL did not mean it by BREL too.
            boolean written = line.stream().anyMatch(other -> other.text().equals(meant));
            return meant.isEmpty() || written ? List.of() : List.of(meant);
        }
        String single = withoutDoubling(word);
        return single.isEmpty() ? GluedCodes.split(word) : List.of(single);
    }

    /** The code that a blank tore apart between this word and the next ({@code KCR M}), or nothing. */
    static String join(List<TagWord> words, int at) {
        if (at + 1 == words.size() || words.get(at + 1).apart()) {
            return "";
        }
        String next = words.get(at + 1).text();
        String whole = words.get(at).text() + next;
        return whole.length() == CODE && Tags.contains(whole) && !Tags.contains(next) ? whole : "";
    }

    /** The code that was typed or read with digits for letters ({@code PG0V}, {@code KJU5}), or nothing. */
    private static String letters(String word) {
        if (word.length() < CODE || word.chars().noneMatch(c -> Scan.isDigit((char) c))) {
            return "";
        }
        String letters = word.replace('0', 'O').replace('5', 'S');
        for (char one : new char[] {'I', 'L'}) {
            String code = letters.replace('1', one);
            if (Tags.contains(code)) {
                return code;
            }
        }
        return "";
    }

    /** A drafter who holds a key too long writes MOPPS for MOPS. */
    private static String withoutDoubling(String word) {
        if (word.length() != CODE + 1) {
            return "";
        }
        for (int at = 1; at < word.length(); at++) {
            String single = word.substring(0, at) + word.substring(at + 1);
            if (word.charAt(at) == word.charAt(at - 1) && Tags.contains(single)) {
                return single;
            }
        }
        return "";
    }

    /** The one code within one letter, where the drafter swapped two or typed a letter that codes hardly have there; or nothing. */
    private static String slip(String word) {
        Set<String> codes = near(word);
        String code = codes.size() == 1 ? codes.iterator().next() : "";
        return code.length() == CODE && isSlip(word, code) ? code : "";
    }

    private static boolean isSlip(String word, String code) {
        int at = 0;
        while (word.charAt(at) == code.charAt(at)) {
            at++;
        }
        boolean swapped = at + 1 < CODE && word.charAt(at + 1) != code.charAt(at + 1);
        return swapped || (at == 0 ? CATEGORIES : USUAL).indexOf(word.charAt(at)) < 0;
    }

    /** The codes within one letter: changed, dropped, added, or two swapped. Longer words may be names (AHMED is not AMED). */
    private static Set<String> near(String word) {
        Set<String> codes = new HashSet<>();
        for (int at = 0; at <= word.length(); at++) {
            String head = word.substring(0, at);
            String tail = word.substring(at);
            for (char letter = 'A'; letter <= 'Z'; letter++) {
                keep(codes, head + letter + tail);
                if (!tail.isEmpty()) {
                    keep(codes, head + letter + tail.substring(1));
                }
            }
            if (!tail.isEmpty()) {
                keep(codes, head + tail.substring(1));
            }
            if (tail.length() > 1) {
                keep(codes, head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
        }
        return codes;
    }

    private static void keep(Set<String> codes, String form) {
        if (Tags.contains(form)) {
            codes.add(form);
        }
    }
}
