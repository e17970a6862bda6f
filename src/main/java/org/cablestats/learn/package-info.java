/**
 * Topics learned from tagged cables, themes that nobody named, and the levels that content lets expect.
 *
 * <p>A model is learned by Spark ML and is then a {@link org.cablestats.topic.model.TopicModel}, which is plain Java: a load applies it
 * without this package. What is learned from is a {@code Sample} of a state, read as {@code TrainingTexts}, which lack the TAGS line, and
 * made a {@code LearningSet} of numbers. Equal input gives equal bytes: samples and folds follow from digests of ids, seeds are
 * fixed, and each fit runs in one partition, so that no sum depends on which task ends first; fits run beside each other.
 *
 * <p>May import: cable, topic, table, finding, result, progress. Knows Spark; the only one that knows Spark ML. Read first: {@link
 * org.cablestats.learn.TopicTraining}, then {@link org.cablestats.learn.TopicEvaluation}, {@link
 * org.cablestats.learn.PhraseSuggestions}, {@link org.cablestats.learn.ThemeDiscovery} and {@link
 * org.cablestats.learn.LevelExpectation}.
 */
@NullMarked
package org.cablestats.learn;

import org.jspecify.annotations.NullMarked;
