package org.cablestats.report;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cablestats.chart.Figure;
import org.cablestats.correction.Notice;
import org.cablestats.report.delivered.Basis;
import org.cablestats.report.file.FigureFiles;
import org.cablestats.report.file.Format;
import org.cablestats.report.mail.Envelope;
import org.cablestats.report.mail.Letter;
import org.cablestats.report.mail.PostedReport;
import org.cablestats.report.mail.ToldAlert;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Page.Part;
import org.cablestats.report.page.Provenance;

/**
 * A report as a message, where one is asked for and there is something to say.
 *
 * @param name of the report's files
 */
record ReportMail(String name, Page page, Provenance provenance, Basis basis) {
    /**
     * The file.
     *
     * @param files of the report, by their paths
     * @param remarks hears of its size, or why there is none
     */
    Optional<byte[]> file(Envelope envelope, Map<String, byte[]> files, Consumer<String> remarks) {
        Notice notice = page.notice();
        // Where nothing is held against an earlier report, all is news.
        if (envelope.isOfNewsOnly()
                && basis.told().isEmpty()
                && notice != null
                && notice.news().isEmpty()) {
            remarks.accept(
                    name + ".eml: not written, for there is no news. " + notice.summary() + " No alert was told.");
            return Optional.empty();
        }
        if (!basis.told().isEmpty()) {
            remarks.accept(name + ".eml: names what alerts told: "
                    + basis.told().stream().map(ToldAlert::name).collect(Collectors.joining(", ")));
        }
        Letter letter = new Letter(envelope, name, page, provenance, basis.date(), basis.told());
        PostedReport posted = PostedReport.of(letter, part -> picture(part, files), files.get(name + ".pdf"));
        posted.remarks().forEach(remarks);
        return Optional.of(posted.bytes());
    }

    private byte[] picture(Part part, Map<String, byte[]> files) {
        byte[] written = files.get(name + "/" + part.csv().stem() + ".png");
        if (written != null) {
            return written;
        }
        Figure figure = Objects.requireNonNull(part.figure(), "a picture of a section without one");
        return new FigureFiles(provenance, Set.of(Format.PNG), page.words())
                .of(figure, "")
                .values()
                .iterator()
                .next();
    }
}
