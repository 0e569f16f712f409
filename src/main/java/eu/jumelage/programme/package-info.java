/** What the cities do together: activities and their life cycle, series, projects, disruptions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"web", "office", "office :: editing", "office :: pages", "media", "mail", "partnerships"
        })
package eu.jumelage.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
