/** The pages of the portal. */
@NullMarked
package eu.jumelage.portal.pages;

import org.jspecify.annotations.NullMarked;
