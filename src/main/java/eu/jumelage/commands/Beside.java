package eu.jumelage.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;

/** The options of a command that works on the records: beside the running program, or alone when none runs. */
final class Beside {

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder (default: data).")
    private @Nullable Path data;

    /** Opens the records, without serving pages, for as long as the work takes. */
    <T> T work(Starting starting, String command, Function<ApplicationContext, T> work) {
        var settings = new ArrayList<String>();
        settings.add("--jumelage.command=" + command);
        settings.add("--jumelage.join=true");
        if (data != null) {
            settings.add("--jumelage.data=" + data);
        }
        try (var context = new SpringApplicationBuilder(starting.application())
                .web(WebApplicationType.NONE)
                .listeners(new KnownSettings())
                .run(settings.toArray(String[]::new))) {
            return work.apply(context);
        }
    }
}
