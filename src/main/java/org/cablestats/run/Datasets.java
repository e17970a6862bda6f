package org.cablestats.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cablestats.run.RunLoad.RunFiles;
import org.cablestats.run.RunLoad.RunInput;
import org.cablestats.run.RunStep.RunFile;

/** What a run read and wrote. A name that occurs twice stands twice: each says of which step it is. */
record Datasets(RunStart start, RunEnd end, Facets facets) {
    List<Map<String, Object>> inputs() {
        List<Map<String, Object>> inputs = new ArrayList<>();
        if (start.snapshot() != null) {
            inputs.add(cables(start.snapshot()));
        }
        for (int i = 0; i < end.steps().size(); i++) {
            RunLoad load = end.steps().get(i).load();
            if (load != null) {
                int number = i + 1;
                load.inputs().forEach(input -> inputs.add(source(number, input)));
            }
        }
        return inputs;
    }

    List<Map<String, Object>> outputs() {
        List<Map<String, Object>> outputs = new ArrayList<>();
        if (end.snapshot() != null && !end.snapshot().equals(start.snapshot())) {
            outputs.add(cables(end.snapshot()));
        }
        for (int i = 0; i < end.steps().size(); i++) {
            RunStep step = end.steps().get(i);
            if (step.folder() != null) {
                outputs.add(files(i + 1, step.folder(), step.files()));
            }
        }
        return outputs;
    }

    private Map<String, Object> cables(int snapshot) {
        JsonObject version =
                facets.standard("facets/1-0-0", "DatasetVersionDatasetFacet").with("datasetVersion", "" + snapshot);
        return dataset("cablestats.warehouse", "cables", "facets", new JsonObject().with("version", version));
    }

    private Map<String, Object> source(int step, RunInput input) {
        JsonObject facet = facets.own("SourceInputDatasetFacet")
                .with("step", step)
                .with("files", input.files())
                .with("bytes", input.bytes())
                .with("sha256", input.sha256())
                .with("found", input.found() == null ? null : found(input.found()));
        return dataset(
                "cablestats.sources", input.name(), "inputFacets", new JsonObject().with("cablestats_source", facet));
    }

    private static JsonObject found(RunFiles files) {
        return new JsonObject()
                .with("files", files.files())
                .with("bytes", files.bytes())
                .with("sha256", files.sha256());
    }

    private Map<String, Object> files(int step, String folder, List<RunFile> files) {
        JsonObject facet = facets.own("FilesOutputDatasetFacet")
                .with("step", step)
                .with("files", files.stream().map(Datasets::file).toList());
        return dataset("cablestats.files", folder, "outputFacets", new JsonObject().with("cablestats_files", facet));
    }

    private static Map<String, Object> file(RunFile file) {
        return new JsonObject()
                .with("path", file.path())
                .with("bytes", file.bytes())
                .with("sha256", file.sha256())
                .values();
    }

    private static Map<String, Object> dataset(String namespace, String name, String kind, JsonObject ofKind) {
        return new JsonObject()
                .with("namespace", namespace)
                .with("name", name)
                .with(kind, ofKind)
                .values();
    }
}
