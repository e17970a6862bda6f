package org.cablestats.report.definition;

import java.util.List;
import java.util.stream.Stream;
import org.cablestats.language.Words;
import org.cablestats.report.definition.ReportDefinition.Section;

/**
 * What a report is told in.
 *
 * @param words of its language
 * @param missing titles and headings, in English, of the report and its sections, where a text is not in that language
 */
public record Translation(Words words, List<String> missing) {
    static final Translation NONE = new Translation(Words.ENGLISH, List.of());

    public Translation {
        missing = List.copyOf(missing);
    }

    static Translation of(ReportDefinition english, Words words) {
        Stream<String> head =
                Stream.of(english.title()).filter(title -> !english.texts().allMatch(words::has));
        Stream<String> sections = english.sections().stream()
                .filter(section -> !section.texts().allMatch(words::has))
                .map(Section::heading);
        return new Translation(words, Stream.concat(head, sections).distinct().toList());
    }
}
