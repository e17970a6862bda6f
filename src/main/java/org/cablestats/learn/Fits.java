package org.cablestats.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.cablestats.progress.Progress;
import org.cablestats.topic.model.LearnedTopic;

/** Fits logistic regressions, several at a time: each is one task after another, so that its sums have one order. */
final class Fits {
    /**
     * Standard deviation of the weights that is thought likely before any cable is seen. The terms of a cable together have length
     * 1, so each of some hundred is about a tenth: twenty that speak for a topic, with weights of 3, turn its odds by {@code exp(6)},
     * 400, which is what it takes from one cable in forty to near certainty.
     */
    static final double DEVIATION = 3;

    private static final int MOST_STEPS = 100;

    /** A step that lowers the loss by less than a ten-thousandth part is the last: later ones learn single cables by heart. */
    private static final double TOLERANCE = 1e-4;

    private final int threads;
    private final Progress progress;
    private final int all;
    private final AtomicInteger done = new AtomicInteger();

    /** Fits of which so many will be done, in one or several goes. */
    Fits(int threads, Progress progress, int all) {
        this.threads = threads;
        this.progress = progress;
        this.all = all;
    }

    /** Features and labels that are fitted to, in one partition. */
    record Data(long cables, Dataset<Row> rows) {}

    /**
     * A fit to do.
     *
     * @param deviation standard deviation of the weights that is thought likely before any cable is seen
     */
    record Fit(String topic, long cables, Data data, double deviation) {

        LearnedTopic run() {
            LogisticRegressionModel model = model();
            return new LearnedTopic(
                    topic, cables, model.intercept(), 1, model.coefficients().toArray());
        }

        LogisticRegressionModel model() {
            return new LogisticRegression()
                    .setMaxIter(MOST_STEPS)
                    .setTol(TOLERANCE)
                    // The mean loss is regularised, hence the number of cables.
                    .setRegParam(1 / (data.cables() * deviation * deviation))
                    .setElasticNetParam(0)
                    // It would blow up rare terms to the size of frequent ones.
                    .setStandardization(false)
                    .fit(data.rows());
        }
    }

    /** Does all fits; their results in the same order. */
    List<LearnedTopic> run(List<Fit> fits) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<LearnedTopic>> running = new ArrayList<>();
            for (Fit fit : fits) {
                Supplier<LearnedTopic> work = () -> {
                    LearnedTopic learned = fit.run();
                    progress.advance(done.incrementAndGet(), all, "fits");
                    return learned;
                };
                running.add(CompletableFuture.supplyAsync(work, pool));
            }
            return running.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            pool.shutdownNow();
        }
    }
}
