/** Run records: what they look like, that OpenLineage takes them, and that nothing is lost on the way back. */
@NullMarked
package org.cablestats.run;

import org.jspecify.annotations.NullMarked;
