/**
 * Which topics a cable is about, how sure, and the words that show it.
 *
 * <p>May import: cable, definition.
 */
@NullMarked
package org.cablestats.topic;

import org.jspecify.annotations.NullMarked;
