package org.cablestats.statistic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cablestats.definition.DefinitionFolder;
import org.cablestats.definition.DefinitionFolder.Entry;
import org.cablestats.definition.Problems;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.statistic.Statistic.DeclaredColumn;

/** The statistics of a folder. */
public final class Statistics {
    static final String ENDING = ".sql";

    private Statistics() {}

    /** The statistics of these names that have no fault; the faults of the others go to the problems. */
    public static List<Statistic> read(Path folder, Collection<String> names, Problems problems) {
        return files(folder).read(names, StatisticReader::read, problems);
    }

    /**
     * The names of all statistics of a folder, sorted; no file is read.
     *
     * @throws org.cablestats.fault.UsageException where there is no such folder
     */
    public static List<String> names(Path folder) {
        return files(folder).names();
    }

    /** All statistics of a folder, faulty ones too, sorted by name. */
    public static List<Entry<Statistic>> entries(Path folder) {
        return files(folder).entries(StatisticReader::read);
    }

    static DefinitionFolder files(Path folder) {
        return new DefinitionFolder(folder, ENDING, "statistics");
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
}
