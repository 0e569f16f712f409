/** Who takes part: forms of registration, seats and waiting lists, and what the registered are told. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "web",
            "office",
            "office :: editing",
            "office :: pages",
            "mail",
            "partnerships",
            "programme",
            "programme :: saying"
        })
package eu.jumelage.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
