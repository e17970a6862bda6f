/**
 * What finds the topics of cables: the dictionary and, where one was learned from tagged cables, a model.
 *
 * <p>Read first: {@code TopicFinder}, {@code TopicModel}; {@code UnmarkedText} is what a model reads of a cable.
 */
@NullMarked
package org.cablestats.topic.model;

import org.jspecify.annotations.NullMarked;
