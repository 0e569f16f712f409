/** What the portal draws from the record: pair plates, maps, timelines, share cards. Pure functions to SVG and PNG. */
@NullMarked
package eu.jumelage.portal.drawing;

import org.jspecify.annotations.NullMarked;
