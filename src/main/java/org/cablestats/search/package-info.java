/**
 * Searches the texts of the cables: words, rows of words, and words near each other, in the passages of a state.
 *
 * <p>May import {@code cable}, {@code packed}, {@code table} and {@code progress}. Read first: {@code Search}, then the rooms: {@code words} says what a query
 * means, {@code hit} what is found, and {@code index} is the only owner of Lucene. To give a query another operator, add it to {@code
 * words.Query} and {@code words.QueryReader}, and to {@code index.IndexQuery} what passages may have it.
 */
@NullMarked
package org.cablestats.search;

import org.jspecify.annotations.NullMarked;
