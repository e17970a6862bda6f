/**
 * An invented corpus in the real layouts.
 *
 * <p>May import: cable.
 */
@NullMarked
package org.cablestats.sample;

import org.jspecify.annotations.NullMarked;
