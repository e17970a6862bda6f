/**
 * Saved pages of the cable viewer and of the library.
 *
 * <p>Read first: {@code PageReader}, {@code ViewerPage}, {@code PlusdReader}.
 */
@NullMarked
package org.cablestats.source.page;

import org.jspecify.annotations.NullMarked;
