/**
 * A report before it is a file: texts, tables and figures in their order, with nothing of a medium, safe for XML.
 *
 * <p>Read first: {@code Page}; {@code Pages} makes it of a definition and the answers. {@code SectionFindings} puts the rows of an answer that
 * are beyond chance into the sentences of their statistic, {@code LeadingFindings} takes the largest of all sections; {@code
 * PublishedComparison} holds published figures against the data; {@code DataTable} is a table as it is shown. {@link
 * org.cablestats.report.page.Provenance} says of what and by what a report was made.
 *
 * <p>To extend: a new element of the page goes into {@code Page}, {@code Pages} and {@code report.peb} of the room {@code file},
 * for both media at once.
 */
@NullMarked
package org.cablestats.report.page;

import org.jspecify.annotations.NullMarked;
