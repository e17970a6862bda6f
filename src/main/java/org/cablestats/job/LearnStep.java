package org.cablestats.job;

import org.cablestats.learn.Material;
import org.cablestats.learn.ThemeDiscovery;
import org.cablestats.learn.TopicEvaluation;
import org.cablestats.learn.TopicTraining;
import org.cablestats.load.Progress;
import org.cablestats.result.ResultTable;
import org.cablestats.table.Warehouse;
import org.cablestats.topic.TopicDictionary;

/** Takes a step that learns. */
final class LearnStep {
    private LearnStep() {}

    /**
     * Learns from the current state.
     *
     * @throws org.cablestats.fault.CheckException where there are too few cables to learn from
     */
    static ResultTable take(Step.Learn step, Warehouse warehouse, TopicDictionary dictionary, Progress progress) {
        Material material = new Material(warehouse, warehouse.snapshot(null), dictionary, progress::advance);
        if (step instanceof Step.Train) {
            return TopicTraining.run(material, step.cables(), ProgramVersion.text());
        }
        if (step instanceof Step.Evaluate evaluate) {
            return TopicEvaluation.run(material, step.cables(), evaluate.folds());
        }
        return ThemeDiscovery.run(material, ((Step.Discover) step).themes(), step.cables());
    }
}
