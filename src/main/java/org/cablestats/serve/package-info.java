/**
 * Lets notebooks ask a selection of a snapshot, by the engine's own protocol, Spark Connect.
 *
 * <p>May import {@code query} and {@code table}; the only owner of Spark Connect and its gRPC. Read first: {@code NotebookServer}, then {@code
 * QuestionsOnly}, through which every message passes. What messages may be made of stands in {@code messages.txt}.
 */
@NullMarked
package org.cablestats.serve;

import org.jspecify.annotations.NullMarked;
