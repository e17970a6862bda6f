package org.cablestats.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cablestats.disk.Access;
import org.cablestats.fault.UsageException;

/** The files of one sample: which cable goes where. */
final class SampleFiles {
    private static final int CABLES_OF_A_PAGE = 60;
    private static final int TEXTS = 6;
    private static final int FIRST_TEXT_YEAR = 2006;

    private final Path folder;
    private final List<SampleCable> cables;
    private final long seed;
    private final Set<Integer> texts;

    SampleFiles(Path folder, List<SampleCable> cables, long seed) {
        this.folder = folder;
        this.cables = cables;
        this.seed = seed;
        this.texts = texts(cables);
    }

    List<Path> write() throws IOException {
        List<Path> written = new ArrayList<>(List.of(folder.resolve("cables.csv")));
        writeSingles(
                "pages", ".html", cables.stream().filter(SampleFiles::isPage).toList(), written);
        writeSingles(
                "texts",
                ".txt",
                cables.stream().filter(c -> texts.contains(c.number())).toList(),
                written);
        writeCsv(written.get(0));
        return List.copyOf(written);
    }

    private void writeSingles(String name, String ending, List<SampleCable> singles, List<Path> written)
            throws IOException {
        Path parent = folder.resolve(name);
        refuseOthers(
                parent,
                singles.stream().map(cable -> cable.writtenId() + ending).toList());
        Access.asked().makeFolders(folder);
        Access access = Access.like(folder);
        if (!singles.isEmpty()) {
            access.makeFolders(parent);
        }
        for (SampleCable cable : singles) {
            SampleMessage message = MessageBody.message(cable, seed);
            String text = ending.equals(".txt")
                    ? TextWriter.text(cable, message)
                    : PageWriter.page(cable, message, release(cable));
            access.write(parent.resolve(cable.writtenId() + ending), text.getBytes(StandardCharsets.UTF_8));
        }
        if (!singles.isEmpty()) {
            written.add(parent);
        }
    }

    /** Files of another sample would be loaded with this one's. */
    private static void refuseOthers(Path parent, List<String> names) throws IOException {
        if (!Files.isDirectory(parent)) {
            return;
        }
        try (Stream<Path> files = Files.list(parent)) {
            List<String> others = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !names.contains(name))
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                throw new UsageException(
                        "Cannot write the sample into " + parent + ": it holds other files, such as " + others.get(0));
            }
        }
    }

    private void writeCsv(Path file) throws IOException {
        try (Writer writer = Access.like(folder).writer(file)) {
            CsvWriter csv = new CsvWriter(writer, cables.size());
            for (SampleCable cable : cables) {
                if (texts.contains(cable.number()) || (isPage(cable) && !isInBoth(cable))) {
                    continue;
                }
                csv.write(cable, MessageBody.message(cable, seed));
            }
            csv.finish();
        }
    }

    private static boolean isPage(SampleCable cable) {
        return cable.number() % CABLES_OF_A_PAGE == CABLES_OF_A_PAGE / 2;
    }

    /** Every third page shows a cable that the CSV has as well. */
    private static boolean isInBoth(SampleCable cable) {
        return cable.number() / CABLES_OF_A_PAGE % 3 == 0;
    }

    private static PageWriter.Release release(SampleCable cable) {
        return switch (cable.number() / CABLES_OF_A_PAGE % 10) {
            case 3 -> PageWriter.Release.FIRST_DAY;
            case 4, 7 -> PageWriter.Release.EARLY;
            default -> PageWriter.Release.FINAL;
        };
    }

    /** Some unclassified cables of the last years, far apart. */
    private static Set<Integer> texts(List<SampleCable> cables) {
        List<Integer> fit = cables.stream()
                .filter(cable -> cable.created().getYear() >= FIRST_TEXT_YEAR)
                .filter(cable -> cable.level().isUnclassified() && !isPage(cable))
                .filter(cable -> cable.id().equals(cable.writtenId()))
                .map(SampleCable::number)
                .toList();
        Set<Integer> texts = new TreeSet<>();
        for (int i = 0; i < TEXTS && fit.size() >= 10 * TEXTS; i++) {
            texts.add(fit.get(fit.size() / TEXTS * i));
        }
        return texts;
    }
}
