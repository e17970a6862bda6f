/**
 * What became of the stored cables since an earlier report: asked of the tables' files alone, without the engine, and only where a number
 * moved.
 */
@NullMarked
package org.cablestats.job.correction;

import org.jspecify.annotations.NullMarked;
