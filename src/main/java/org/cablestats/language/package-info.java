/**
 * The languages of reports: sentences, numbers and days as a reader of each expects them.
 *
 * <p>May import: result, definition, resource, fault. English is what the program and its definitions are written in; another
 * language is a phrase book of it. A sentence of the program stands in the code in English, {@code words.say("{0} leads with {1}",
 * name, amount)}, and its translation beside this class; a text of a definition is looked up by itself, so that one that somebody
 * changes is shown in English again, and never under a translation of what it no longer says. Tests hold that every sentence has its
 * translation with the same values, and that none is left over.
 *
 * <p>To add a language: a constant of {@link org.cablestats.language.Language}, a phrase book beside it, and a folder {@code
 * reports/languages/<tag>}. Read first: {@link org.cablestats.language.Words}.
 */
@NullMarked
package org.cablestats.language;

import org.jspecify.annotations.NullMarked;
