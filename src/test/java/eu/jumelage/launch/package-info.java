/** The program as the city's IT meets it: a process that starts, refuses, is killed, and starts again. */
@NullMarked
package eu.jumelage.launch;

import org.jspecify.annotations.NullMarked;
