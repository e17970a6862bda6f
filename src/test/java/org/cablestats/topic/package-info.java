/** Topics by words and tags: what matches, what counts, what is decided, and the dictionary itself. */
@NullMarked
package org.cablestats.topic;

import org.jspecify.annotations.NullMarked;
