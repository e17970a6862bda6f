package org.cablestats.report.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.cablestats.fault.PrintableText;
import org.cablestats.report.file.Companions.Link;
import org.cablestats.result.Days;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A report that lies in a folder, as a list of reports shows it: texts that are safe for XML but not escaped.
 *
 * @param name of its files, which is that of its definitions and of its language where that is not English
 * @param language tag of the language of its title; empty of English
 * @param title the report's
 * @param folder of its run, relative to the list, with {@code /} at its end; empty where both lie in one
 * @param facts selection, number of cables, snapshot and date of the data
 * @param run id of the run, and the program's version
 * @param links to its page and its PDF, as far as they are there, and to its manifest
 * @param contents how many pictures and tables it has
 */
public record WrittenReport(
        String name,
        String language,
        String title,
        String folder,
        String facts,
        String run,
        List<Link> links,
        String contents) {
    /**
     * What a {@code manifest.json} in the report's own folder says; null where that is no report's.
     *
     * @param root folder of the list
     */
    public static @Nullable WrittenReport read(Path manifest, Path root) {
        Problems problems = new Problems();
        YamlMap map = YamlMap.read(manifest, problems);
        String language = Objects.requireNonNullElse(map.optionalText("language"), "");
        String name = map.text("report") + (language.isEmpty() ? "" : "." + language);
        String title = map.text("title");
        String facts = facts(map, problems);
        String run = "Run " + map.text("run") + " · cablestats " + map.text("version");
        List<String> files =
                map.maps("files").stream().map(file -> file.text("path")).toList();
        Path own = manifest.toAbsolutePath().normalize().resolveSibling("");
        // Whatever a manifest calls itself, a report lies in a folder of its name.
        if (!problems.isEmpty() || !name.equals(String.valueOf(own.getFileName()))) {
            return null;
        }
        Path ofRun = manifest.resolveSibling("..").normalize();
        String folder = root.relativize(ofRun).toString().replace('\\', '/');
        String before = folder.isEmpty() ? "" : folder + "/";
        List<Link> links = new ArrayList<>();
        Stream.of(new Link("Page (HTML)", name + ".html"), new Link("PDF", name + ".pdf"))
                .filter(link -> files.contains(link.address()) && Files.isRegularFile(ofRun.resolve(link.address())))
                .forEach(link -> links.add(new Link(link.label(), WebPath.of(before + link.address()))));
        links.add(new Link("Files and their digests", WebPath.of(before + name + "/manifest.json")));
        return new WrittenReport(
                name,
                PrintableText.line(language),
                PrintableText.line(title),
                before,
                PrintableText.line(facts),
                PrintableText.line(run),
                links,
                contents(files));
    }

    private static String facts(YamlMap map, Problems problems) {
        String selection = map.textOrNull("selection");
        Integer cables = map.optionalInteger("cables", 0);
        Integer snapshot = map.optionalInteger("snapshot", 1);
        map.require("cables");
        map.require("snapshot");
        String latest = map.textOrNull("latest_cable");
        String produced = map.textOrNull("produced");
        return Objects.requireNonNullElse(selection, "all cables") + " · "
                + Numbers.counted(cables == null ? 0 : cables, "cable") + " · snapshot " + snapshot
                + (latest == null ? "" : " · corpus to " + day(latest, problems))
                + (produced == null ? "" : " · produced " + day(produced, problems));
    }

    private static String day(String date, Problems problems) {
        try {
            return Days.DAY.format(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            problems.add("Invalid date: '" + date + "' (expected one such as 2010-02-28)");
            return "";
        }
    }

    private static String contents(List<String> files) {
        return Stream.of(
                        counted(files, ".png", "picture", "PNG"),
                        counted(files, ".svg", "vector picture", "SVG"),
                        counted(files, ".csv", "table", "CSV"))
                .flatMap(List::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse("No pictures and no tables");
    }

    private static List<String> counted(List<String> files, String ending, String thing, String format) {
        long count = files.stream().filter(file -> file.endsWith(ending)).count();
        return count == 0 ? List.of() : List.of(Numbers.counted(count, thing) + " (" + format + ")");
    }
}
