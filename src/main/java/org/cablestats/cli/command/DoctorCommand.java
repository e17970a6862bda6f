package org.cablestats.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.doctor.Diagnosis;
import org.cablestats.doctor.Examination;
import org.cablestats.fault.CheckException;
import org.cablestats.result.Numbers;
import org.cablestats.table.catalog.WarehousePlace;
import picocli.CommandLine.Command;

@Command(
        name = "doctor",
        header = "Look at Java, memory, fonts, disk, definitions, warehouse and runs, and say what mends them.",
        description =
                "A line for each: fine, warning (work goes on, and may end badly or tell less than it could) or fault (work"
                        + " cannot be done). Ends with exit 1 where there is a fault. Starts no engine, and changes nothing but"
                        + " what opening a warehouse mends.",
        footer = {"  cablestats doctor", "  cablestats doctor --warehouse w1"})
final class DoctorCommand implements Action {
    /** A word that a shell takes as it is. */
    private static final Pattern PLAIN = Pattern.compile("[\\w/.,:=+@%-]+");

    @Override
    public void run(Program program) {
        WarehousePlace place = program.warehouse(null);
        Console console = program.console();
        List<Diagnosis> found =
                new Examination(program::workplace, place, again(program), program::openIfMade).diagnoses();
        found.forEach(diagnosis -> console.out().line(line(diagnosis)));
        long faults = found.stream()
                .filter(diagnosis -> diagnosis.state() == Diagnosis.State.FAULT)
                .count();
        if (faults > 0) {
            console.out().flush();
            throw new CheckException(List.of("Cannot work as it is: " + Numbers.counted(faults, "fault")));
        }
    }

    /** The warehouse as it was named, for a shell. */
    private static String again(Program program) {
        return program.again(null, Path.of("")).stream()
                .map(word -> PLAIN.matcher(word).matches() ? " " + word : " '" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining());
    }

    private static String line(Diagnosis diagnosis) {
        String line = String.format(
                Locale.ROOT,
                "%-7s  %-11s  %s",
                diagnosis.state().name().toLowerCase(Locale.ROOT),
                diagnosis.subject(),
                diagnosis.found());
        return diagnosis.remedy() == null ? line : line + "\n" + " ".repeat(22) + "-> " + diagnosis.remedy();
    }
}
