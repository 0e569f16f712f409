/** The office's pages for those who take part: forms of registration, lists, the door. */
@NullMarked
package eu.jumelage.participation.pages;

import org.jspecify.annotations.NullMarked;
