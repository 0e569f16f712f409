/** Where the records lie: a PostgreSQL of the program's own in the data folder, or the one that the city's IT names. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package eu.jumelage.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
