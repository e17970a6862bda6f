package org.cablestats.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.language.Language;
import org.cablestats.language.Words;
import org.cablestats.table.ProgramDigest;

/** What a run was defined by, digested, so that two runs of the same definitions can be told from two of others. */
final class RunDefinitions {
    private RunDefinitions() {}

    /**
     * SHA-256 of the program and of the job's file, where there is one; of the dictionary, where cables get topics or topics are named; of the reports with their statistics and with
     * what others published; of the words of other languages; of questions in SQL, which may be of files.
     */
    static Map<String, String> digests(JobContext run) {
        Map<String, String> digests = new LinkedHashMap<>();
        JobDefinition job = run.job();
        Definitions definitions = run.definitions();
        if (job.isFile()) {
            digests.put("program", ProgramDigest.value());
            digests.put("job", ofFile(Path.of(job.file())));
        }
        boolean answers =
                !definitions.reports().isEmpty() || !definitions.statistics().isEmpty();
        if (answers || job.steps().stream().anyMatch(Step::findsTopics)) {
            digests.put("dictionary", definitions.dictionary().digest());
        }
        if (answers) {
            digests.put("reports", ofReports(definitions));
        }
        List<String> words = definitions.words().values().stream()
                .filter(each -> each.language() != Language.EN)
                .map(Words::content)
                .sorted()
                .toList();
        put("languages", words, digests);
        put("questions", job.steps().stream().flatMap(RunDefinitions::questions).toList(), digests);
        return digests;
    }

    private static String ofReports(Definitions definitions) {
        RunId reports = new RunId();
        definitions.reports().forEach(report -> reports.withFile(report.file()));
        reports.withStatistics(definitions.statistics());
        definitions.reports().stream()
                .flatMap(report -> report.sections().stream())
                .filter(section -> !section.published().isEmpty())
                .forEach(section -> reports.with(section.published().toString()));
        return reports.hex();
    }

    private static Stream<String> questions(Step step) {
        return step instanceof Query query ? Stream.ofNullable(query.question()).map(AskedSql::sql) : Stream.of();
    }

    private static void put(String name, List<String> texts, Map<String, String> digests) {
        if (!texts.isEmpty()) {
            RunId made = new RunId();
            texts.forEach(made::with);
            digests.put(name, made.hex());
        }
    }

    private static String ofFile(Path file) {
        try {
            return DigestUtils.sha256Hex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
        }
    }
}
