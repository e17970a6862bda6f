/** Tests of the layouts. A case is a file under {@code src/test/resources/source} with its expected records beside it. */
@NullMarked
package org.cablestats.source;

import org.jspecify.annotations.NullMarked;
