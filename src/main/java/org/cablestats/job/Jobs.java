package org.cablestats.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablestats.definition.DefinitionFolder;
import org.cablestats.definition.DefinitionFolder.Entry;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;
import org.cablestats.fault.Suggestion;
import org.cablestats.fault.UsageException;

public final class Jobs {
    private static final String SUFFIX = ".yaml";

    private Jobs() {}

    /**
     * Reads {@code *.yaml} of a folder, sorted by name.
     *
     * @throws UsageException with every problem of every file
     */
    public static List<JobDefinition> read(Path folder) {
        Problems problems = new Problems();
        List<JobDefinition> jobs = files(folder).read(files(folder).names(), Jobs::read, problems);
        problems.throwIfAny();
        return jobs;
    }

    /** All jobs of a folder, faulty ones too, sorted by name. */
    public static List<Entry<JobDefinition>> entries(Path folder) {
        return files(folder).entries(Jobs::read);
    }

    /**
     * Reads one job: {@code sample} is {@code jobs/sample.yaml} of the workplace, {@code jobs/sample.yaml} a file of the
     * current folder or else of the workplace.
     *
     * @throws UsageException where there is no such job, or with every problem of its file
     */
    public static JobDefinition find(String nameOrFile, Workplace workplace) {
        Problems problems = new Problems();
        JobDefinition job = read(file(nameOrFile, workplace), problems);
        problems.throwIfAny();
        return job;
    }

    private static Path file(String nameOrFile, Workplace workplace) {
        Path named = workplace.jobs().resolve(nameOrFile + SUFFIX);
        List<Path> candidates =
                List.of(named, Path.of(nameOrFile), workplace.jobs().resolveSibling(nameOrFile));
        return candidates.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> unknown(nameOrFile, names(workplace)));
    }

    private static UsageException unknown(String nameOrFile, List<String> names) {
        String suggestion = Suggestion.of(nameOrFile, names);
        return new UsageException("Cannot find job '" + nameOrFile + "'"
                + (suggestion.isEmpty() ? " (expected a file, or " + String.join(", ", names) + ")" : suggestion));
    }

    /** Names of the jobs of a workplace, sorted. */
    public static List<String> names(Workplace workplace) {
        return files(workplace.jobs()).names();
    }

    private static DefinitionFolder files(Path folder) {
        return new DefinitionFolder(folder, SUFFIX, "jobs");
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    static JobDefinition read(Path file, Problems problems) {
        YamlMap map = YamlMap.read(file, problems);
        String warehouse = map.optionalText("warehouse");
        JobDefinition job = new JobDefinition(
                name(file),
                map.text("title"),
                Forms.SCHEDULE.of("schedule", map),
                warehouse,
                Forms.TIME.of("date", map),
                Policies.read(map),
                StepReader.steps(map),
                map.file());
        map.done();
        return job;
    }
}
