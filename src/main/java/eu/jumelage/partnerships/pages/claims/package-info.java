/** How the office settles what lists say of twinnings and where sources differ. */
@NullMarked
package eu.jumelage.partnerships.pages.claims;

import org.jspecify.annotations.NullMarked;
