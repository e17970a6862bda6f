/**
 * What is stored: the schema, the catalog, snapshots; the one place that makes a Spark session.
 *
 * <p>May import: cable, topic.
 */
@NullMarked
package org.cablestats.table;

import org.jspecify.annotations.NullMarked;
