/**
 * Strict reading of YAML and of SQL file headers: every problem at once, with file and line.
 *
 * <p>May import: nothing of ours but {@code fault}. The one owner of the YAML and JSON library. Read first: {@link
 * org.cablestats.definition.YamlNode}, {@link org.cablestats.definition.Problems}.
 */
@NullMarked
package org.cablestats.definition;

import org.jspecify.annotations.NullMarked;
