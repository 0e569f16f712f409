package eu.jumelage.commands;

import eu.jumelage.database.DataFolder;
import eu.jumelage.database.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Looks first whether folder and port are free, so that a start in vain ends at once and touches nothing. */
final class FreeToStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        Environment settings = prepared.getEnvironment();
        if (settings.getRequiredProperty("jumelage.database.url").isEmpty()) {
            DataFolder.at(Path.of(settings.getRequiredProperty("jumelage.data")))
                    .refuseIfHeld();
        }
        String listen = settings.getRequiredProperty("jumelage.listen");
        int port = port(settings.getRequiredProperty("jumelage.port"));
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(listen), port));
        } catch (UnknownHostException unknown) {
            throw new Refusal("There is no address " + listen + " to listen on.", unknown);
        } catch (IOException taken) {
            throw new Refusal(
                    "Port " + port + " on " + listen + " cannot be used (" + taken.getMessage()
                            + "): choose another one with --port.",
                    taken);
        }
    }

    private static int port(String given) {
        try {
            int port = Integer.parseInt(given);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new Refusal("The port must be a number from 0 to 65535, not \"" + given + "\".");
    }
}
