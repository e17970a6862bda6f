/**
 * Texts that were copied from a page, with whatever stood around them.
 *
 * <p>Read first: {@code TextReader}, {@code CopiedText}, and the forms of a metadata row: {@code MetadataLine}, {@code
 * MetadataKeys}, {@code MetadataRun}.
 */
@NullMarked
package org.cablestats.source.text;

import org.jspecify.annotations.NullMarked;
