package org.cablestats.cable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cablestats.cable.reference.Classification;
import org.jspecify.annotations.Nullable;

/**
 * How a cable was classified and handled.
 *
 * @param classification null where the source's words are none of the levels of {@link Classification}
 * @param captions {@code SIPDIS}, {@code NOFORN}, {@code EXDIS} ... in the order of the text, each once
 * @param executiveOrder number as printed, for example {@code 12958}
 * @param declassifyOn the date of a {@code DECL:} entry
 * @param declassifyRule {@code N/A}, {@code OADR}, {@code MR}, {@code X1} ... as printed, where it is no date
 * @param reasons letters of section 1.4 (or 1.5 before 2003), lower case, sorted, each once
 * @param portionMarks normalised mark to its number of paragraphs, sorted by mark
 */
public record Secrecy(
        @Nullable Classification classification,
        List<String> captions,
        @Nullable String executiveOrder,
        @Nullable LocalDate declassifyOn,
        @Nullable String declassifyRule,
        List<String> reasons,
        Map<String, Integer> portionMarks) {

    /** Copies the lists. */
    public Secrecy {
        captions = List.copyOf(captions);
        reasons = List.copyOf(reasons);
    }
}
