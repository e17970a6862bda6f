/** Tests of the data sources, as their users see them. */
@NullMarked
package org.cablestats.connector;

import org.jspecify.annotations.NullMarked;
