/**
 * A report as a message that a mail program sends and shows: words, pictures and the PDF in one file.
 *
 * <p>Read first: {@link org.cablestats.report.mail.Envelope}, whom it goes to; {@link org.cablestats.report.mail.Letter}, what it says;
 * {@code Message}, its parts. Nothing here sends anything.
 */
@NullMarked
package org.cablestats.report.mail;

import org.jspecify.annotations.NullMarked;
