package org.cablestats.job;

import java.util.Optional;
import org.cablestats.definition.YamlMap;
import org.cablestats.learn.LevelExpectation;
import org.cablestats.learn.ThemeDiscovery;
import org.cablestats.learn.TopicEvaluation;
import org.cablestats.learn.TopicTraining;
import org.cablestats.learn.TrainingData;
import org.cablestats.result.ResultTable;
import org.cablestats.table.ProgramVersion;
import org.cablestats.table.Warehouse;

/** A step that learns from the cables of the current state, keeps what it learned in a table, and answers with it. */
public sealed interface LearnStep extends Step {
    /** Most cables where nothing else is said, of more a sample, always the same: some 150 MB of numbers, and minutes. */
    int CABLES = 20_000;

    ResultTable learn(TrainingData data);

    @Override
    default Optional<String> alwaysTaken() {
        return Optional.empty();
    }

    @Override
    default Outcome take(JobContext context) {
        Warehouse open = context.warehouse().existing();
        return new Outcome.Learned(learn(new TrainingData(
                open, open.snapshot(null), context.definitions().dictionary(), context.progress())));
    }

    /** Learns a model of topics from tagged cables. */
    record Train(int cables, String place) implements LearnStep {
        /** Reads the keys of a step in a job file. */
        static Step read(YamlMap map, String place) {
            return new Train(StepReader.number(map, "cables", 1, CABLES), place);
        }

        @Override
        public ResultTable learn(TrainingData data) {
            return TopicTraining.run(data, cables, ProgramVersion.text());
        }
    }

    /** Holds the topics of words, and those of a model that is judged in so many folds, against tags. */
    record Evaluate(int cables, int folds, String place) implements LearnStep {
        /** As usual: four fifths to learn from. */
        public static final int FOLDS = 5;

        /** Reads the keys of a step in a job file. */
        static Step read(YamlMap map, String place) {
            return new Evaluate(
                    StepReader.number(map, "cables", 1, CABLES), StepReader.number(map, "folds", 2, FOLDS), place);
        }

        @Override
        public ResultTable learn(TrainingData data) {
            return TopicEvaluation.run(data, cables, folds);
        }
    }

    /** Finds themes that nobody named. */
    record Discover(int cables, int themes, String place) implements LearnStep {
        /** Of 10 to 100 what others chose for this corpus (EPFL, 2015). */
        public static final int THEMES = 50;

        /** Reads the keys of a step in a job file. */
        static Step read(YamlMap map, String place) {
            return new Discover(
                    StepReader.number(map, "cables", 1, CABLES), StepReader.number(map, "themes", 2, THEMES), place);
        }

        @Override
        public ResultTable learn(TrainingData data) {
            return ThemeDiscovery.run(data, themes, cables);
        }
    }

    /** Learns how likely the content of a cable is classified, in so many folds. */
    record Expect(int cables, int folds, String place) implements LearnStep {
        /** As usual: four fifths to learn from. */
        public static final int FOLDS = 5;

        /** Reads the keys of a step in a job file. */
        static Step read(YamlMap map, String place) {
            return new Expect(
                    StepReader.number(map, "cables", 1, CABLES), StepReader.number(map, "folds", 2, FOLDS), place);
        }

        @Override
        public ResultTable learn(TrainingData data) {
            return LevelExpectation.run(data, cables, folds);
        }
    }
}
