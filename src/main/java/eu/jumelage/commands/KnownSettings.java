package eu.jumelage.commands;

import eu.jumelage.database.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** A misspelt setting stops the start: it would otherwise do nothing, and nobody would see it. */
final class KnownSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Read by the launcher before the program is there. */
    private static final Set<String> LAUNCHERS = Set.of("JUMELAGE_MEMORY", "JUMELAGE_JAVA_OPTIONS");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        refuseUnknown(prepared.getEnvironment(), System.getenv());
    }

    static void refuseUnknown(ConfigurableEnvironment settings, Map<String, String> given) {
        var known = new TreeSet<>(LAUNCHERS);
        for (var source : settings.getPropertySources()) {
            if (source.getName().contains("application.properties")
                    && source instanceof EnumerablePropertySource<?> file) {
                for (String name : file.getPropertyNames()) {
                    known.add(name.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_'));
                }
            }
        }
        for (String name : new TreeSet<>(given.keySet())) {
            if (name.startsWith("JUMELAGE_") && !known.contains(name)) {
                throw new Refusal("There is no setting " + name + ": docs/operations.md lists them all.");
            }
        }
    }
}
