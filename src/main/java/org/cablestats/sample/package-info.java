/**
 * An invented corpus in the real layouts: for trying the program at any size without the real one.
 *
 * <p>The prose is put together from sentence templates per topic; names of people and of places below the capital are made up, and
 * so is everything that happens. Published numbers decide how many cables a month, a post, a level and a kind of header get.
 *
 * <p>May import: cable, disk, resource, fault. Read first: {@link org.cablestats.sample.SampleCorpus}, which tells what there is to find,
 * {@code SamplePlan}, which decides what each cable is, then {@code MessageBody}, which writes it. {@code CsvWriter},
 * {@code PageWriter} and {@code TextWriter} know a layout each.
 *
 * <p>To add a topic: a line in {@code topics.tsv} and a file of sentences in {@code topics/}. To add a story: {@code SampleStories}. Every
 * random choice goes through a {@code Dice} of its own purpose, so that other cables stay as they are.
 */
@NullMarked
package org.cablestats.sample;

import org.jspecify.annotations.NullMarked;
