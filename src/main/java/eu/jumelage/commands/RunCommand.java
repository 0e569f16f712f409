package eu.jumelage.commands;

import eu.jumelage.office.Admissions;
import eu.jumelage.sample.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program itself: serves the pages until it is told to stop. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Starts the program.")
final class RunCommand implements Runnable {

    private final Starting starting;

    @Option(names = "--port", description = "Where it listens (default: 8080); 0 takes any free port.")
    private @Nullable Integer port;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "Who may reach it (default: 127.0.0.1, this machine only).")
    private @Nullable String listen;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder (default: data).")
    private @Nullable Path data;

    @Option(names = "--sample", description = "Loads the example city if there is no city yet.")
    private boolean sample;

    RunCommand(Starting starting) {
        this.starting = starting;
    }

    @Override
    public void run() {
        var stopped = new CountDownLatch(1);
        var program = start();
        program.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> stopped.countDown());
        var admissions = program.getBean(Admissions.class);
        Optional<String> first = admissions.first();
        List<String> signIns = SignInsOfTheExample.in(admissions);
        // Said last: from then on the program needs its database for nothing but requests.
        System.out.println("Jumelage is at " + address(program) + " (stop it with Ctrl-C)");
        first.ifPresent(secret -> System.out.println("Nobody has an account yet. The first administrator is made at "
                + address(program) + "/office/link/" + secret));
        signIns.forEach(System.out::println);
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private ConfigurableApplicationContext start() {
        var program = new SpringApplicationBuilder(starting.application())
                .listeners(new KnownSettings(), new FreeToStart())
                .run(settings().toArray(String[]::new));
        if (sample) {
            boolean loaded = program.getBean(Sample.class).load();
            System.out.println(
                    loaded ? "The example city is loaded." : "There is a city already; the example was not loaded.");
        }
        return program;
    }

    private List<String> settings() {
        var settings = new ArrayList<String>();
        settings.add("--jumelage.command=run");
        if (port != null) {
            settings.add("--jumelage.port=" + port);
        }
        if (listen != null) {
            settings.add("--jumelage.listen=" + listen);
        }
        if (data != null) {
            settings.add("--jumelage.data=" + data);
        }
        return settings;
    }

    private static String address(ConfigurableApplicationContext program) {
        Environment settings = program.getEnvironment();
        int port = program instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
        String listen = settings.getRequiredProperty("jumelage.listen");
        return "http://" + (listen.equals("127.0.0.1") ? "localhost" : listen) + ":" + port;
    }
}
