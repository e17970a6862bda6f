package org.cablestats.connector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.cablestats.fault.UsageException;

/**
 * What the user asks for.
 *
 * @param paths files, folders, globs or URIs
 * @param rejects whether what cannot be read is a row as well
 */
record ReadOptions(List<String> paths, boolean rejects) {
    /**
     * Reads {@code path}, {@code paths} (how Spark hands over several: a JSON array) and {@code rejects}.
     *
     * @throws UsageException where {@code rejects} is neither true nor false
     */
    static ReadOptions of(CaseInsensitiveStringMap options) {
        List<String> paths = new ArrayList<>();
        if (options.containsKey("path")) {
            paths.add(options.get("path"));
        }
        if (options.containsKey("paths")) {
            paths.addAll(list(options.get("paths")));
        }
        String rejects = options.getOrDefault("rejects", "false");
        if (!rejects.equalsIgnoreCase("true") && !rejects.equalsIgnoreCase("false")) {
            throw new UsageException("Invalid option rejects: '" + rejects + "' (expected true or false)");
        }
        return new ReadOptions(paths, Boolean.parseBoolean(rejects));
    }

    private static List<String> list(String json) {
        try {
            return List.of(new ObjectMapper().readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            throw new UsageException("Invalid option paths: '" + json + "' (expected a JSON array of paths)");
        }
    }
}
