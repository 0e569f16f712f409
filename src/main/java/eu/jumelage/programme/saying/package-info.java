/** How the programme's times are said, to readers and to their calendars. */
@NullMarked
@NamedInterface("saying")
package eu.jumelage.programme.saying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
