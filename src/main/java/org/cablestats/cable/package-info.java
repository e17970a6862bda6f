/**
 * What a cable is and how its text is taken apart.
 *
 * <p>May import: nothing of ours but fault.
 */
@NullMarked
package org.cablestats.cable;

import org.jspecify.annotations.NullMarked;
