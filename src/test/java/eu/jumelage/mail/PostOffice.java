package eu.jumelage.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.jumelage.web.Installations;
import eu.jumelage.web.WebSettings;
import gg.jte.TemplateEngine;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail server that tests start and stop, and a program's nodes that send to it. */
public final class PostOffice implements AutoCloseable {

    private final ApplicationContext program;
    private final ServerSetup setup;
    private GreenMail server;

    public PostOffice(ApplicationContext program) {
        this.program = program;
        setup = new ServerSetup(free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        server = new GreenMail(setup);
        program.getBean(JdbcClient.class).sql("delete from mail.message").update();
        program.getBean(JdbcClient.class).sql("""
                update mail.server set away_since = null, tries = 0, again_at = '-infinity'""").update();
    }

    public PostOffice open() {
        server = new GreenMail(setup);
        server.start();
        return this;
    }

    public void shut() {
        server.stop();
    }

    /** One node's turn of sending. */
    public void send() {
        node().work();
    }

    Delivery node() {
        return node(setup.getPort());
    }

    Delivery node(int port) {
        var settings = settings(port);
        return new Delivery(
                settings, program.getBean(Sendings.class), drafting(settings), program.getBean(ServerState.class));
    }

    private Drafting drafting(MailSettings settings) {
        return new Drafting(
                settings,
                program.getBean(WebSettings.class),
                program.getBean(Installations.class),
                program.getBean(TemplateEngine.class),
                program.getBean(InstantSource.class));
    }

    static MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1",
                port,
                "",
                "",
                MailSettings.Tls.NONE,
                "international@berlin.example",
                "",
                "antwort@berlin.example",
                Period.ofDays(30));
    }

    public List<MimeMessage> arrived() {
        return List.of(server.getReceivedMessages());
    }

    public List<String> recipients() {
        return arrived().stream().map(PostOffice::recipient).sorted().toList();
    }

    static String recipient(MimeMessage message) {
        try {
            return Arrays.toString(message.getRecipients(RecipientType.TO));
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    @Override
    public void close() {
        server.stop();
        program.getBean(JdbcClient.class).sql("delete from mail.message").update();
    }
}
