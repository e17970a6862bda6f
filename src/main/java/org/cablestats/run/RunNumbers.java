package org.cablestats.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.cablestats.disk.Access;

/**
 * Numbers the runs of a time. Two of one instant get two numbers: a number is that of who has made its file, for as long as no record
 * has it yet.
 *
 * @param folder of the records
 * @param time with which the names of this time's records begin
 * @param names of all records that there are
 */
record RunNumbers(Path folder, String time, Supplier<List<String>> names) {
    /** What a record's name has of its time and number. */
    static String prefix(String time, int number) {
        return String.format(Locale.ROOT, "%s-%03d-", time, number);
    }

    /** The number after the last one that a record has. */
    int next() {
        return 1 + names.get().stream().mapToInt(this::number).max().orElse(0);
    }

    /** That of a record of this time; 0 of others. */
    private int number(String name) {
        String digits =
                name.startsWith(time + "-") ? name.substring(time.length() + 1).replaceFirst("(?s)[^0-9].*", "") : "";
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }

    /**
     * Keeps a record by the first number that nobody has.
     *
     * @param keep writes it
     */
    void take(IntConsumer keep) throws IOException {
        int number = next();
        while (!keepsAs(number, keep)) {
            number++;
        }
    }

    private boolean keepsAs(int number, IntConsumer keep) throws IOException {
        Path claim = folder.resolve("." + prefix(time, number) + "claim");
        try {
            Access.like(folder)
                    .open(claim, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                    .close();
        } catch (FileAlreadyExistsException e) {
            // Somebody is about to keep a record by it, or was killed at that: there are other numbers.
            return false;
        }
        try {
            // Between the look at the names and the claim somebody may have kept one.
            boolean isFree = names.get().stream().noneMatch(name -> name.startsWith(prefix(time, number)));
            if (isFree) {
                keep.accept(number);
            }
            return isFree;
        } finally {
            Files.delete(claim);
        }
    }
}
