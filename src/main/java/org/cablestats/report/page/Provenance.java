package org.cablestats.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.PrintableText;
import org.cablestats.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a report's numbers come from; printed on every page and in every file.
 *
 * @param runId digest of definitions, dictionary, program version and corpus, 12 hexadecimal digits
 * @param snapshot ordinal of the load whose state was read
 * @param corpusDigest SHA-256 over the sorted pairs of id and content digest, 64 hexadecimal digits
 * @param dictionaryDigest SHA-256 of the dictionary that the topics were found by, 64 hexadecimal digits; empty where unknown
 * @param model number of the learned model that was asked of cables without tags; 0 where none was
 * @param version the program's
 * @param latest day of the corpus' latest cable; null where no cable has a date
 * @param produced day that the run was given; null where it was given none
 * @param archive names of what was loaded, without their folders, in the order of the loads
 * @param cables number of cables in the selection
 * @param selection the selection in words; null where it is all cables
 * @param asked the same as keys and values of a job's step; none where it is all cables
 */
public record Provenance(
        String runId,
        int snapshot,
        String corpusDigest,
        String dictionaryDigest,
        int model,
        String version,
        @Nullable LocalDate latest,
        @Nullable LocalDate produced,
        List<String> archive,
        long cables,
        @Nullable String selection,
        Map<String, Object> asked) {
    /** Enough of a digest to tell two corpora apart by eye. */
    private static final int DIGITS = 12;

    public Provenance {
        archive = List.copyOf(archive);
        // In the order of the keys.
        asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
    }

    /** The day of the report's files: that of the run, or else of the corpus. */
    public @Nullable LocalDate date() {
        return produced == null ? latest : produced;
    }

    /**
     * The line below a page or a picture, for example {@code Run 0a1b2c3d4e5f · snapshot 7 · corpus 9f2c41d07be5 · topics
     * 5b1d9e0c77a2 · cablestats 0.1.0}.
     */
    public String line(Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("Run {0}", runId));
        parts.add(words.say("snapshot {0}", snapshot));
        parts.add(words.say("corpus {0}", shortened(corpusDigest)));
        if (!dictionaryDigest.isEmpty()) {
            String topics = shortened(dictionaryDigest);
            parts.add(
                    model == 0
                            ? words.say("topics {0}", topics)
                            : words.say("topics {0} and model {1}", topics, model));
        }
        parts.add("cablestats " + version);
        return PrintableText.of(String.join(" · ", parts));
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(DIGITS, digest.length()));
    }
}
