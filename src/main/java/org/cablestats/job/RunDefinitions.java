package org.cablestats.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** What a run was defined by, digested, so that two runs of the same definitions can be told from two of others. */
final class RunDefinitions {
    private RunDefinitions() {}

    /** SHA-256 of the job's file, of the dictionary where cables get topics, and of the reports with their statistics. */
    static Map<String, String> digests(JobRun run) {
        Map<String, String> digests = new LinkedHashMap<>();
        JobDefinition job = run.job();
        if (!job.file().isEmpty()) {
            digests.put("job", ofFile(Path.of(job.file())));
        }
        if (job.steps().stream().anyMatch(Step::findsTopics)) {
            digests.put("dictionary", run.definitions().dictionary().digest());
        }
        if (!run.definitions().reports().isEmpty()) {
            RunId reports = new RunId();
            run.definitions().reports().forEach(report -> reports.withFile(report.file()));
            digests.put(
                    "reports",
                    reports.withStatistics(run.definitions().statistics()).hex());
        }
        return digests;
    }

    private static String ofFile(Path file) {
        try {
            return DigestUtils.sha256Hex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
        }
    }
}
