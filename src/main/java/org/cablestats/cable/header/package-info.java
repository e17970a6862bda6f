/**
 * The header of a message: its form, date-time group, origin, addressees, and the marking that names its sections.
 *
 * <p>Read first: {@code Header}, which calls the others.
 */
@NullMarked
package org.cablestats.cable.header;

import org.jspecify.annotations.NullMarked;
