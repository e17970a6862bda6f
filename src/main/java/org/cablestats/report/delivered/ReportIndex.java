package org.cablestats.report.delivered;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.report.file.Template;
import org.cablestats.report.file.WebFonts;
import org.cablestats.report.file.WrittenReport;

/**
 * {@code index.html}: the reports that lie in a folder and in the folders of runs inside it, each found by its manifest. It
 * depends on nothing else, so that equal folders have equal lists. Links are relative: any web server, or none, will do.
 */
public final class ReportIndex {
    private static final String NAME = "index.html";
    private static final String MANIFEST = "manifest.json";

    /** What tells a list of ours from a page that somebody wrote. */
    private static final String GENERATOR = "<meta name=\"generator\" content=\"cablestats\" />";

    private ReportIndex() {}

    /** Writes the list anew; whether it did: a page of that name that somebody else made stays. */
    public static boolean write(Path folder) {
        try {
            Path file = folder.resolve(NAME);
            if (Files.exists(file) && !(Files.isRegularFile(file) && isOurs(file))) {
                return false;
            }
            Placement.write(folder, Map.of(NAME, page(folder).getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (IOException e) {
            throw new MachineException("Cannot list the reports of " + folder + ": " + Reason.of(e), e);
        }
    }

    private static boolean isOurs(Path file) throws IOException {
        // Any bytes are letters of this character set.
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains(GENERATOR);
    }

    /** The reports, by folder and name. */
    public static List<WrittenReport> reports(Path folder) {
        try {
            return listed(folder);
        } catch (IOException e) {
            throw new MachineException("Cannot list the reports of " + folder + ": " + Reason.of(e), e);
        }
    }

    private static List<WrittenReport> listed(Path folder) throws IOException {
        List<Path> manifests = new ArrayList<>();
        for (Path inside : folders(folder)) {
            manifests.add(inside.resolve(MANIFEST));
            for (Path ofRun : folders(inside)) {
                manifests.add(ofRun.resolve(MANIFEST));
            }
        }
        return manifests.stream()
                .filter(Files::isReadable)
                .map(manifest -> WrittenReport.read(manifest, folder))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(WrittenReport::folder).thenComparing(WrittenReport::name))
                .toList();
    }

    private static String page(Path folder) throws IOException {
        List<WrittenReport> reports = listed(folder);
        String plain = Template.index(reports, "");
        return Template.index(reports, WebFonts.css(plain) + Template.htmlCss());
    }

    /** Those that may be looked into; what others hide is nothing to list. */
    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isDirectory(entry) && Files.isReadable(entry))
                    .toList();
        }
    }
}
