package org.cablestats.job.correction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.correction.StateChange;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.delivered.Basis;
import org.cablestats.statistic.Statistic;
import org.cablestats.topic.TopicDictionary;

/** What a report is made by, digested, so that the next one can say what is defined otherwise. */
public final class ReportBasis {
    private ReportBasis() {}

    /**
     * Of a report.
     *
     * @param dictionary at hand
     * @param foundBy digest of the dictionary by which the topics were found: of another one nothing is known
     * @param changes tells what became of the cables of its selection
     * @param date of the run
     */
    public static Basis of(
            ReportDefinition report,
            TopicDictionary dictionary,
            String foundBy,
            StateChange.Source changes,
            Instant date) {
        Map<String, String> definitions = new TreeMap<>();
        report.sections().forEach(section -> definitions.put(section.result(), digest(section)));
        return new Basis(
                definitions,
                dictionary.digest().equals(foundBy) ? dictionary.digests() : Map.of(),
                changes,
                date,
                List.of());
    }

    /** What its numbers follow from: neither titles nor comments. */
    private static String digest(Section section) {
        StringBuilder asked = new StringBuilder(String.valueOf(section.against()));
        Statistic shown = section.shown();
        if (shown != null) {
            shown.withUsed()
                    .forEach(each -> asked.append('\n')
                            .append(each.name())
                            .append('\n')
                            .append(each.sql())
                            .append('\n')
                            .append(
                                    each.method() == null
                                            ? ""
                                            : each.method().method().name()
                                                    + each.method().written()));
        }
        return DigestUtils.sha256Hex(asked.toString());
    }
}
