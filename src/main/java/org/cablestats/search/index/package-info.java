/**
 * The index of words, by Apache Lucene: a document a passage, with what a selection asks of its cable. Nobody else knows Lucene.
 *
 * <p>Lucene says in which passages words stand, and at which places; what that means for a query is said by {@code search.words}, so that
 * an index and a reading of every text find the same.
 *
 * <p>Read first: {@code IndexFolder}, {@code CableDocuments}, {@code IndexedPassages}.
 */
@NullMarked
package org.cablestats.search.index;

import org.jspecify.annotations.NullMarked;
