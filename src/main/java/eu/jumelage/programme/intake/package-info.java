/** Activities that come from calendars and tables of others: read, compared with what is there, made into drafts. */
@NullMarked
package eu.jumelage.programme.intake;

import org.jspecify.annotations.NullMarked;
