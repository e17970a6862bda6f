package org.cablestats.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.Packed;
import org.cablestats.testing.Pages;

/** The folder of somebody who has a copy of the corpus, small and invented, and types the examples. */
final class ExampleFolder {
    private static final String TELEGRAM = "P 110930Z DEC 07\nFM AMEMBASSY %s\nTO SECSTATE WASHDC PRIORITY 1602\n";
    private static final String BODY = """
            S E C R E T %s 000017

            E.O. 12958: DECL: 12/11/2017
            TAGS: PBTS, SNAR, %s
            SUBJECT: BORDER SECURITY

            1. (S) Border control and border security: at the border crossing border guards stopped smuggling
            of heroin by drug traffickers. Border management wants customs control and border posts.
            """;

    private ExampleFolder() {}

    /** Lays out everything that examples name. */
    static void lay(Path folder) throws IOException {
        Path corpus = folder.resolve("corpus");
        SampleCorpus.write(corpus, 200, 1);
        Files.move(corpus.resolve("pages"), folder.resolve("pages"));
        Files.move(corpus.resolve("texts"), folder.resolve("texts"));
        Path csv = cables(Files.createDirectories(folder.resolve("data")).resolve("cables.csv"));
        byte[] bytes = Files.readAllBytes(csv);
        Files.write(folder.resolve("suspicious.csv"), bytes);
        Packed.compressed(folder.resolve("cables.csv.zst"), bytes);
        byte[] page = first(folder.resolve("pages"));
        Files.write(folder.resolve("page.html"), page);
        Files.write(folder.resolve("07ASTANA3287.txt"), first(folder.resolve("texts")));
        Packed.archive(folder.resolve("pages.zip"), Map.of("pages/page.html", page));
        Packed.archive(folder.resolve("cablegate.tar.gz"), Map.of("cable/page.html", page));
        Packed.archive(folder.resolve("cablegate-201108300212.7z"), Map.of("cable/page.html", page));
        definitions(folder);
    }

    private static Path cables(Path file) {
        CablesCsv csv = new CablesCsv()
                .cable("07ASTANA3287", "12/11/2007 9:30", "Border guards met at the border crossing.")
                .cable("08MANAMA492", "7/12/2008 9:30", "One cable.")
                .cable("08ECTION01OF02MANAMA492", "7/12/2008 9:30", "Half.");
        for (int i = 1; i <= 9; i++) {
            post(csv, "0" + i + "KABUL17", "3/4/200" + i + " 10:00", "Embassy Kabul", "AF");
            post(csv, "0" + i + "TASHKENT17", "5/6/200" + i + " 10:00", "Embassy Tashkent", "UZ");
        }
        return csv.write(file);
    }

    private static void post(CablesCsv csv, String id, String created, String origin, String country) {
        String city = origin.replace("Embassy ", "").toUpperCase(java.util.Locale.ROOT);
        csv.record(created, id, origin, "SECRET", "", TELEGRAM.formatted(city), BODY.formatted(city, country));
    }

    /** The reports with their first section alone, since others hold every section, and jobs that suit so small a corpus. */
    private static void definitions(Path folder) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.createSymbolicLink(
                reports.resolve("dictionary"), Path.of("reports", "dictionary").toAbsolutePath());
        copy(Path.of("reports", "statistics"), Files.createDirectories(reports.resolve("statistics")), text -> text);
        copy(Path.of("reports"), reports, text -> text.replaceFirst("(?s)(\n  - heading:.*?)\n  - heading:.*", "$1\n"));
        copy(
                Path.of("jobs"),
                Files.createDirectories(folder.resolve("jobs")),
                text -> placed(text, folder)
                        .replace("251000", "20")
                        .replaceFirst("\\[overview, border-security[^]]*]", "[border-security]"));
        for (Pages.Block block : Pages.code()) {
            if (block.file() != null) {
                Files.writeString(
                        folder.resolve(block.file()), placed(block.text(), folder), StandardOpenOption.CREATE_NEW);
            }
        }
    }

    private static String placed(String definition, Path folder) {
        return definition.replaceAll("\\b(out|data)/", folder + "/$1/");
    }

    private static void copy(Path from, Path into, java.util.function.UnaryOperator<String> change) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = change.apply(Files.readString(file, UTF_8));
                Files.writeString(into.resolve(file.getFileName().toString()), text);
            }
        }
    }

    private static byte[] first(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return Files.readAllBytes(
                    files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow());
        }
    }
}
