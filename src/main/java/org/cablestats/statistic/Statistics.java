package org.cablestats.statistic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.definition.Problems;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.statistic.ResultTable.Column;
import org.cablestats.statistic.Statistic.DeclaredColumn;

/** The statistics of a folder. */
public final class Statistics {
    static final String ENDING = ".sql";

    private Statistics() {}

    /**
     * Reads {@code *.sql} of a folder, sorted by name.
     *
     * @throws UsageException with every problem of every file
     */
    public static List<Statistic> read(Path folder) {
        Problems problems = new Problems();
        List<Statistic> statistics = new ArrayList<>();
        for (Path file : files(folder)) {
            Statistic statistic = StatisticReader.read(file, problems);
            if (statistic != null) {
                statistics.add(statistic);
            }
        }
        problems.throwIfAny();
        return List.copyOf(statistics);
    }

    /**
     * The faults of an answer: columns that are not as declared, checks that do not hold.
     *
     * @param total number of cables in the selection
     * @return one message per fault, each with the value; empty where all is well
     */
    public static List<String> faults(Statistic statistic, ResultTable answer, long total) {
        List<String> faults = new ArrayList<>(columnFaults(statistic.columns(), answer.columns()));
        // Checks name columns: where these are wrong, a check would only repeat that.
        if (faults.isEmpty()) {
            statistic.checks().forEach(check -> faults.addAll(check.faults(answer, total)));
        }
        return faults.stream().map(fault -> statistic.file() + ": " + fault).toList();
    }

    private static List<String> columnFaults(List<DeclaredColumn> declared, List<Column> found) {
        List<String> should = declared.stream()
                .map(column -> column.name() + " " + column.type())
                .toList();
        List<String> is = found.stream()
                .map(column -> column.name() + " " + column.type())
                .toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < Math.max(is.size(), should.size()); i++) {
            String here = i < is.size() ? is.get(i) : "none";
            String expected = i < should.size() ? should.get(i) : "none";
            if (!here.equals(expected)) {
                faults.add("Invalid column " + (i + 1) + ": " + here + " (expected " + expected + ", as declared)");
            }
        }
        return faults;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("Cannot find the folder of statistics: " + folder);
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MachineException("Cannot list the folder of statistics " + folder + ": " + e.getMessage(), e);
        }
    }
}
