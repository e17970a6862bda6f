/**
 * Small steps over a text by position, and the words of a language: everything else in {@code cable} is made of them.
 *
 * <p>Read first: {@code Scan}, then {@code TextRange} (a part of a text) and {@code SourceMap} (what is left when parts are taken
 * out, and the way back).
 */
@NullMarked
package org.cablestats.cable.scan;

import org.jspecify.annotations.NullMarked;
