package org.cablestats.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of a run.
 *
 * @param step its word in job files
 * @param ended whether it came to its end; one that did not is the last
 * @param checks number of checks that were to hold
 * @param load what it loaded; null where it is no load, or none that came to its end
 * @param selection of the cables that it is about, as keys of job files with their values; empty of all cables
 * @param folder last name of the folder that it wrote to; null where it wrote no files
 * @param files that it wrote there, or that an earlier run wrote and that would only be written again
 * @param seconds that it took
 * @param parts seconds of what was measured within it: of a load's steps, of what reports read, of each statistic
 * @param alert what it judged; null where it is no alert, or none that came to its end
 * @param remarks what else it said of its reports, a line each
 * @param verdicts what its checks said, in their order; empty where it did not come to that
 * @param basis what its reports follow from; null where it is none of reports, or did not come to its end
 */
public record RunStep(
        String step,
        boolean ended,
        int checks,
        @Nullable RunLoad load,
        Map<String, List<String>> selection,
        @Nullable String folder,
        List<RunFile> files,
        double seconds,
        Map<String, Double> parts,
        @Nullable RunAlert alert,
        List<String> remarks,
        List<RunCheck> verdicts,
        @Nullable RunBasis basis) {

    public RunStep {
        selection = Collections.unmodifiableMap(new LinkedHashMap<>(selection));
        files = List.copyOf(files);
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        remarks = List.copyOf(remarks);
        verdicts = List.copyOf(verdicts);
    }

    /** A step that is no alert and said nothing else. */
    public RunStep(
            String step,
            boolean ended,
            int checks,
            @Nullable RunLoad load,
            Map<String, List<String>> selection,
            @Nullable String folder,
            List<RunFile> files,
            double seconds,
            Map<String, Double> parts) {
        this(step, ended, checks, load, selection, folder, files, seconds, parts, null, List.of(), List.of(), null);
    }

    /**
     * A file.
     *
     * @param path from the step's folder on
     * @param sha256 64 hexadecimal digits; null of an invented corpus, whose load says what was read of it
     */
    public record RunFile(String path, long bytes, @Nullable String sha256) {}
}
