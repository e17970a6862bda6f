/**
 * The way in: inputs, rows, the delta, the branch, its audit and the publication.
 *
 * <p>May import: source, cable, topic, table.
 */
@NullMarked
package org.cablestats.load;

import org.jspecify.annotations.NullMarked;
