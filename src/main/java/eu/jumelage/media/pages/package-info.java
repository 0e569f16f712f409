/** Where pictures are shown, and where the office keeps them and its documents. */
@NullMarked
package eu.jumelage.media.pages;

import org.jspecify.annotations.NullMarked;
