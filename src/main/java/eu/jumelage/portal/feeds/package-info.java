/** Calendars, feeds and what machines read. */
@NullMarked
package eu.jumelage.portal.feeds;

import org.jspecify.annotations.NullMarked;
