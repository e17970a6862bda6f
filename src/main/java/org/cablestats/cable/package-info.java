/**
 * What a cable is and how its text is taken apart.
 *
 * <p>May import: of ours only packed, fault and resource; of libraries JSpecify's annotations and the digests of commons-codec.
 *
 * <p>Read first: {@link org.cablestats.cable.RawCable}, what a source hands over; {@link org.cablestats.cable.CableParser}, which calls
 * everything else in order; {@link org.cablestats.cable.Cable}, what comes out. Behind it: {@code CleanText} takes out page markers, joins
 * broken words and reads sections in their order ({@code MessageParts}), {@code Header} reads the header, {@code Preamble} finds the
 * entries before the first paragraph and one small class reads each ({@code TagLine}, {@code SubjectLine}, {@code ExecutiveOrder} ...), {@code Paragraphs} finds the rest.
 *
 * <p>Everything is a single pass over positions of a text, so that no input takes more than linear time; regular expressions have no
 * place here. Facts stand in tab-separated files beside the classes: posts, stations, id corrections, tags, words.
 *
 * <p>To extend: a new fact is a line in its file. A new field is a class that reads it from {@code Preamble} or {@code Header}, a component
 * of the record that holds it, and a case. A new quirk is a case first, with the reference id that shows it in a comment.
 */
@NullMarked
package org.cablestats.cable;

import org.jspecify.annotations.NullMarked;
