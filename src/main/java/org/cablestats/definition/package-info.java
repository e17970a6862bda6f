/**
 * Strict reading of YAML files and of SQL files with a header, where every problem is found in one pass and told with file and
 * line.
 *
 * <p>May import: nothing of ours but {@code fault}. The one owner of the YAML and JSON library ({@code
 * connector} reads an option of Spark's by it, {@code source} knows its stream of tokens). Read first: {@link
 * org.cablestats.definition.YamlMap}, {@link org.cablestats.definition.SqlFile}, {@link org.cablestats.definition.Problems}.
 *
 * <p>To read a new kind of definition: make one {@code Problems}, open each file with {@code YamlMap.read}, ask for every key by
 * its type, call {@code done()} on each mapping, check what only the reader can know (does that statistic exist?) with {@code
 * problem(key, message)}, and end with {@code problems.throwIfAny()}. Every key gets its sentence in {@code docs/reference.md},
 * whose test finds the keys that the reader asks for. What a key means is the reader's business, never this package's.
 */
@NullMarked
package org.cablestats.definition;

import org.jspecify.annotations.NullMarked;
