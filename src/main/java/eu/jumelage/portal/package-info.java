/** The public side: pages, feeds, calendars, open data. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"web", "office", "office :: editing", "media", "partnerships", "programme", "news"})
package eu.jumelage.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
