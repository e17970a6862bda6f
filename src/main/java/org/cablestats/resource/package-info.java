/**
 * The files that are part of the program: word lists, tables, fonts and style sheets, each beside the classes that read it.
 *
 * <p>May import: {@code fault}; every other package may import this one. Read first: {@link org.cablestats.resource.Resource}.
 * Lists and tables may have comments, lines that begin with {@code #}, of which the first ones say where the facts come from.
 */
@NullMarked
package org.cablestats.resource;

import org.jspecify.annotations.NullMarked;
