package org.cablestats.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.table.TopicModels;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.LearnedTables.ModelRow;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.model.FeatureSpace;
import org.cablestats.topic.model.LearnedTopic;
import org.cablestats.topic.model.TopicModel;
import org.cablestats.topic.model.Vocabulary;

/** A model for which whatever has a word is about a topic. */
public final class WordModel {
    private WordModel() {}

    /** Keeps such a model in a warehouse, as if it had been learned with a dictionary. */
    public static void keep(Warehouse warehouse, TopicDictionary dictionary, String word, String topic) {
        FeatureSpace space = new FeatureSpace(new Vocabulary(Map.of(word, 1.0)), List.of());
        TopicModel model = new TopicModel(space, List.of(new LearnedTopic(topic, 40, -2, 0.5, new double[] {5})));
        new TopicModels(warehouse)
                .append(
                        ordinal -> new ModelRow(ordinal, 1, "", dictionary.digest(), "test", 40, 1, new TreeMap<>()),
                        model);
    }
}
