/** Drafts of everything that the office keeps: written, handed in, approved, compared, restored. */
@NullMarked
@NamedInterface("editing")
package eu.jumelage.office.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
