/** Questions to small warehouses. */
@NullMarked
package org.cablestats.query;

import org.jspecify.annotations.NullMarked;
