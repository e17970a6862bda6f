/**
 * A site for one person's browser: what a warehouse holds, its statistics, its cables and a search of them, and the reports of a
 * folder. It only reads, and listens on loopback unless it is told otherwise. The one owner of Javalin.
 *
 * <p>Read first: {@code Site}, which listens; {@code Guard}, which refuses what comes from elsewhere; {@code Desk}, which answers the
 * rest; {@code Routes}, which makes of
 * what is {@code Asked} a {@code SitePage}: a record of plain data with a template of its name. {@code Corpus} is what the pages
 * ask, {@code StoredCorpus} the one over a warehouse, in which whatever needs the engine waits its turn ({@code Turns}).
 *
 * <p>To extend: a page is a record, a template beside {@code frame.peb}, and a line of {@code Routes}.
 */
@NullMarked
package org.cablestats.site;

import org.jspecify.annotations.NullMarked;
