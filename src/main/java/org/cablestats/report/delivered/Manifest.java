package org.cablestats.report.delivered;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.correction.Notice;
import org.cablestats.language.Language;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.mail.ToldAlert;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Provenance;
import org.cablestats.result.Json;
import org.jspecify.annotations.Nullable;

/** {@code manifest.json}: which files a report has and what is in them, so that a copy can be told from the original. */
public final class Manifest {
    /** The name of the file. */
    public static final String NAME = "manifest.json";

    /** The key of a report's language, where it is not English. */
    static final String LANGUAGE = "language";

    private Manifest() {}

    /**
     * The file.
     *
     * @param step what writes these files again, as keys and values of a job's step
     * @param basis what the next report is held against
     * @param files path and content of the report's other files
     */
    public static byte[] of(
            ReportDefinition definition,
            Page page,
            Provenance provenance,
            Map<String, Object> step,
            Basis basis,
            Map<String, byte[]> files) {
        Map<String, @Nullable Object> manifest = new LinkedHashMap<>();
        manifest.put("report", definition.name());
        Language language = definition.words().language();
        if (language != Language.EN) {
            manifest.put(LANGUAGE, language.tag());
        }
        manifest.put("title", definition.title());
        manifest.putAll(origin(provenance));
        manifest.put("step", step);
        manifest.put("findings", page.findings().sentences());
        manifest.put("since", page.since());
        Notice notice = page.notice();
        if (notice != null) {
            manifest.put(KeptNotice.KEY, notice.values());
        }
        if (files.containsKey(definition.fileName() + Basis.MAIL)) {
            manifest.put(Basis.MAILED, basis.date());
            if (!basis.told().isEmpty()) {
                manifest.put(
                        Basis.TOLD, basis.told().stream().map(Manifest::alert).toList());
            }
        }
        manifest.put(Basis.DEFINITIONS, basis.definitions());
        manifest.put(Basis.TOPICS, basis.topics());
        List<Map<String, Object>> entries = new ArrayList<>();
        files.forEach((path, bytes) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("path", path);
            entry.put("bytes", bytes.length);
            entry.put("sha256", DigestUtils.sha256Hex(bytes));
            entries.add(entry);
        });
        manifest.put("files", entries);
        return (Json.of(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> alert(ToldAlert told) {
        Map<String, String> alert = new LinkedHashMap<>();
        alert.put("name", told.name());
        alert.put("sentence", told.sentence());
        return alert;
    }

    /** Where the numbers come from. */
    static Map<String, @Nullable Object> origin(Provenance provenance) {
        Map<String, @Nullable Object> origin = new LinkedHashMap<>();
        origin.put("run", provenance.runId());
        origin.put("snapshot", provenance.snapshot());
        origin.put("corpus_sha256", provenance.corpusDigest());
        String dictionary = provenance.dictionaryDigest();
        origin.put("dictionary_sha256", dictionary.isEmpty() ? null : dictionary);
        origin.put("model", provenance.model() == 0 ? null : provenance.model());
        origin.put("version", provenance.version());
        origin.put("latest_cable", provenance.latest());
        origin.put("produced", provenance.produced());
        origin.put("loaded_from", provenance.archive());
        origin.put("cables", provenance.cables());
        origin.put("selection", provenance.selection());
        return origin;
    }
}
