/** The first page of a new installation. */
@NullMarked
package eu.jumelage.sample.pages;

import org.jspecify.annotations.NullMarked;
