/** How the office edits the register. */
@NullMarked
package eu.jumelage.partnerships.pages;

import org.jspecify.annotations.NullMarked;
