package org.cablestats.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.iceberg.IcebergBuild;
import org.apache.spark.SparkContext;
import org.jspecify.annotations.Nullable;

/** The versions of what the program stands on. To ask for them starts no engine. */
public final class EngineVersions {
    private EngineVersions() {}

    /** By name: {@code program}, {@code java}, {@code spark}, {@code iceberg}; without one that nothing states. */
    public static Map<String, String> all() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("program", ProgramVersion.text());
        versions.put("java", Runtime.version().toString());
        @Nullable String spark = SparkContext.class.getPackage().getImplementationVersion();
        if (spark != null) {
            versions.put("spark", spark);
        }
        versions.put("iceberg", IcebergBuild.version());
        return versions;
    }
}
