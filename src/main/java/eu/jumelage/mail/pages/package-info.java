/** The office's pages of the outbox. */
@NullMarked
package eu.jumelage.mail.pages;

import org.jspecify.annotations.NullMarked;
