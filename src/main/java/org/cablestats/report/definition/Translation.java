package org.cablestats.report.definition;

import java.util.List;
import org.cablestats.language.Words;
import org.cablestats.report.definition.ReportDefinition.Section;

/**
 * What a report is told in.
 *
 * @param words of its language
 * @param missing headings, in English, of the sections with a text that is not in that language
 */
public record Translation(Words words, List<String> missing) {
    static final Translation NONE = new Translation(Words.ENGLISH, List.of());

    public Translation {
        missing = List.copyOf(missing);
    }

    static Translation of(ReportDefinition english, Words words) {
        List<String> missing = english.sections().stream()
                .filter(section -> !section.texts().allMatch(words::has))
                .map(Section::heading)
                .distinct()
                .toList();
        return new Translation(words, missing);
    }
}
