/** Warehouses on disk. */
@NullMarked
package org.cablestats.table;

import org.jspecify.annotations.NullMarked;
