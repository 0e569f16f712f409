package eu.jumelage.commands;

import eu.jumelage.sample.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A start in a throw-away folder from which the JDK learns what a start needs; the launcher does it after a build. */
@Command(name = "train", hidden = true)
final class TrainCommand implements Runnable {

    private final Starting starting;

    @Option(names = "--data", required = true)
    private Path data = Path.of("");

    TrainCommand(Starting starting) {
        this.starting = starting;
    }

    @Override
    public void run() {
        try (var program = new SpringApplicationBuilder(starting.application())
                        .run(
                                "--jumelage.command=train",
                                "--jumelage.port=0",
                                "--jumelage.listen=127.0.0.1",
                                "--jumelage.data=" + data,
                                "--jumelage.database.url=");
                var visitor = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            program.getBean(Sample.class).load();
            var server = ((WebServerApplicationContext) program).getWebServer();
            int port = server == null ? 0 : server.getPort();
            for (String language : List.of("de", "fr", "nl", "en")) {
                var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                        .header("Accept-Language", language)
                        .header("Accept-Encoding", "gzip")
                        .build();
                visitor.send(page, BodyHandlers.discarding());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
