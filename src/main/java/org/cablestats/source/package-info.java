/**
 * The layouts that cables come in, each read into records.
 *
 * <p>May import: cable.
 */
@NullMarked
package org.cablestats.source;

import org.jspecify.annotations.NullMarked;
