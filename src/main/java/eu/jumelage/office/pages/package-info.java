/** The pages of the office itself, and what the office pages of other modules are made of. */
@NullMarked
@NamedInterface("pages")
package eu.jumelage.office.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
