@NullMarked
package eu.jumelage.office.pages;

import org.jspecify.annotations.NullMarked;
