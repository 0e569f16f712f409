/** What a visitor may read: the portal's own queries over what is published. */
@NullMarked
package eu.jumelage.portal.reading;

import org.jspecify.annotations.NullMarked;
