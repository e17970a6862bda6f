/**
 * What is counted: definitions, checks and bounded result tables.
 *
 * <p>May import: definition.
 */
@NullMarked
package org.cablestats.statistic;

import org.jspecify.annotations.NullMarked;
