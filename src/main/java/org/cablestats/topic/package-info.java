/**
 * Which topics a cable is about, how sure, and the words that show it.
 *
 * <p>Two votes are taken and kept apart. State's TAGS vote by the weights that the dictionary gives to their codes; the text votes
 * by the dictionary's phrases, found in one pass whatever their number. {@link org.cablestats.topic.TopicMatch.Source} says which
 * vote a topic rests on, and its evidence names the phrases and tags with their points.
 *
 * <p>Read first: {@code reports/dictionary/topics.yaml}, whose head tells how phrases match and what the settings mean, then {@link
 * org.cablestats.topic.TopicDictionary}. From there, {@code Scoring} counts, with {@code PhraseMatcher} (which phrase takes a word)
 * above {@code PhraseSearch} (where phrases stand), and {@code TopicDecision} decides.
 *
 * <p>A third vote, that of a {@link org.cablestats.topic.model.TopicModel}, was learned elsewhere from cables with tags and is only used
 * here: {@code UnmarkedText} is what it reads of a cable, {@code Terms} the words, {@code FeatureSpace} the numbers that it weighs.
 *
 * <p>To extend: a topic, phrase or tag is a line of the dictionary and no code. A new rule of counting is a key in {@code Settings}
 * and {@code SettingsReader}.
 *
 * <p>May import: cable, definition.
 */
@NullMarked
package org.cablestats.topic;

import org.jspecify.annotations.NullMarked;
