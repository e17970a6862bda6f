/** Tests of results: tables, units, CSV, JSON, numbers in words. */
@NullMarked
package org.cablestats.result;

import org.jspecify.annotations.NullMarked;
