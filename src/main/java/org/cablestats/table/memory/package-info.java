/**
 * How the engine holds rows in memory: a plain array a column and batch, of texts a number for each that says which of few it is.
 *
 * <p>The engine's own way weighs five ways to compress each value that it holds, which takes several times as long as reading the value,
 * and copies a text for each row that asks for it. The engine finds {@code MemorySerializer} by its name in the settings.
 *
 * <p>May import: nothing of ours. Read first: {@code MemorySerializer}.
 */
@NullMarked
package org.cablestats.table.memory;

import org.jspecify.annotations.NullMarked;
