/**
 * What cables name: reference ids and their stations, posts and countries, TAGS, levels of classification. Facts stand in files
 * beside the classes.
 *
 * <p>Read first: {@code ReferenceId}, {@code Posts}, {@code Tags}.
 */
@NullMarked
package org.cablestats.cable.reference;

import org.jspecify.annotations.NullMarked;
