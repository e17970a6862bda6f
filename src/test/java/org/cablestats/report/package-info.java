/** Reports as a reader gets them: files that are opened again, and messages about definitions. */
@NullMarked
package org.cablestats.report;

import org.jspecify.annotations.NullMarked;
