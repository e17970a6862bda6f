package org.cablestats.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cablestats.definition.Problems;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.progress.Progress;
import org.cablestats.report.delivered.DeliveredReports;
import org.cablestats.report.delivered.KeptNotice;
import org.cablestats.report.delivered.Manifest;
import org.cablestats.report.delivered.ManifestComparison;

/**
 * Makes delivered reports anew, of the state and by the step that their manifests name, beside them, and holds the bytes of one
 * against those of the other. Leaves the warehouse and the reports as they are.
 *
 * @param folder that the reports were written into, or one of several such
 * @param warehouse opens it, for each day on which reports were produced
 */
public record Recomputation(
        Path folder, Workplace workplace, Supplier<JobWarehouse> warehouse, Progress progress, InstantSource clock) {
    /**
     * What is other, a line each; none where every byte is the same.
     *
     * @throws org.cablestats.fault.UsageException where a manifest does not say how its report was made, or that cannot be done
     *     any more: its state has expired, its definition is gone
     */
    public List<String> differences() {
        Problems problems = new Problems();
        Map<Path, Path> folders = new HashMap<>();
        List<ManifestComparison> comparisons = new ArrayList<>();
        Map<Optional<LocalDate>, Map<Report, List<String>>> days = new LinkedHashMap<>();
        for (Path listed : DeliveredReports.manifests(folder)) {
            Path manifest = folder.resolve(listed);
            Path report = listed.resolveSibling("");
            Path into = folders.computeIfAbsent(report.resolveSibling(""), each -> temporary());
            comparisons.add(
                    new ManifestComparison(report, manifest, lay(manifest, into.resolve(report.getFileName()))));
            DeliveredStep.read(manifest, into, problems)
                    .forEach(made -> days.computeIfAbsent(made.day(), day -> new LinkedHashMap<>())
                            .computeIfAbsent(made.step(), step -> new ArrayList<>())
                            .add(made.report()));
        }
        problems.throwIfAny();
        days.forEach(this::take);
        return comparisons.stream().flatMap(each -> each.differences().stream()).toList();
    }

    /** One run for all reports of a day, and one step for all that are made alike. */
    private void take(Optional<LocalDate> day, Map<Report, List<String>> steps) {
        List<Step> ofReports = steps.entrySet().stream()
                .<Step>map(entry -> entry.getKey().of(entry.getValue()))
                .toList();
        Instant date =
                day.map(each -> each.atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(null);
        JobDefinition job =
                new JobDefinition("verify", "Reports made anew", null, null, date, Policies.NONE, ofReports, "");
        JobRun.verified(job, workplace, warehouse.get(), progress, clock).take();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("anew");
        } catch (IOException e) {
            throw new MachineException("Cannot make a temporary folder: " + Reason.of(e), e);
        }
    }

    /** A report says what is other than in the one before it: of itself it repeats what it said. */
    private static Path lay(Path manifest, Path report) {
        try {
            Path corrections = manifest.resolveSibling(KeptNotice.FILE);
            if (Files.isRegularFile(corrections)) {
                Files.copy(corrections, Files.createDirectories(report).resolve(KeptNotice.FILE));
            }
            return Files.copy(manifest, Files.createDirectories(report).resolve(Manifest.NAME));
        } catch (IOException e) {
            throw new MachineException("Cannot copy " + manifest + ": " + Reason.of(e), e);
        }
    }
}
