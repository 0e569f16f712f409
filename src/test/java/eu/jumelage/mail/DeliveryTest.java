package eu.jumelage.mail;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.TestClock;
import eu.jumelage.mail.Message.Block;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.web.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens to the mail server and to those who send: nothing is lost, and nothing goes out twice. */
@Running
class DeliveryTest {

    private static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", Language.GERMAN, Set.of(Role.EDITOR));

    @Autowired
    ApplicationContext program;

    @Autowired
    Outbox outbox;

    @Autowired
    Postbox postbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    PostOffice post;

    @BeforeEach
    void open() {
        post = new PostOffice(program);
    }

    @AfterEach
    void close() {
        clock.reset();
        post.close();
    }

    private static Message message(String to) {
        return Message.of(to, Language.GERMAN, "test", "Für " + to, Block.paragraph("Guten Tag"));
    }

    private void post(String key, Message message) {
        transaction.executeWithoutResult(_ -> outbox.post(key, clock.instant(), message));
    }

    private long count(String state) {
        return sql.sql("select count(*) from mail.message where state = :state")
                .param("state", state)
                .query(Long.class)
                .single();
    }

    private static List<String> ids(List<MimeMessage> messages) {
        return messages.stream()
                .map(each -> {
                    try {
                        return each.getMessageID();
                    } catch (MessagingException broken) {
                        throw new IllegalStateException(broken);
                    }
                })
                .toList();
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        post.open();
        transaction.executeWithoutResult(undone -> {
            outbox.post("a", Instant.now(), message("a@example.org"));
            undone.setRollbackOnly();
        });
        post.send();
        assertThat(post.arrived()).isEmpty();
    }

    @Test
    void whatIsNotDueWaits() {
        post.open();
        transaction.executeWithoutResult(
                _ -> outbox.post("a", Instant.now().plusSeconds(600), message("a@example.org")));
        post.send();
        assertThat(post.arrived()).isEmpty();
        clock.advance(Duration.ofMinutes(11));
        post.send();
        assertThat(post.recipients()).containsExactly("[a@example.org]");
    }

    @Test
    void aServerThatIsAwayForHoursLosesAndDoublesNothing() {
        IntStream.range(0, 30).forEach(each -> post("k" + each, message("p" + each + "@example.org")));
        for (int minute = 0; minute < 180; minute++) {
            post.send();
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(count("waiting")).isEqualTo(30);
        assertThat(program.getBean(ServerState.class).away()).isPresent();

        post.open();
        clock.advance(Duration.ofMinutes(5));
        post.send();
        post.send();
        assertThat(post.recipients()).hasSize(30).doesNotHaveDuplicates();
        assertThat(count("sent")).isEqualTo(30);
        assertThat(program.getBean(ServerState.class).away()).isEmpty();
    }

    /** Tried again and again, but with pauses. */
    @Test
    void aServerThatIsAwayIsNotAskedAllTheTime() {
        post("a", message("a@example.org"));
        int asked = 0;
        for (int second = 0; second < 3600; second += 5) {
            asked += program.getBean(ServerState.class).isDue() ? 1 : 0;
            post.send();
            clock.advance(Duration.ofSeconds(5));
        }
        assertThat(asked).isBetween(12, 24);
    }

    @Test
    void manySendersAtOnceSendEachOnce() {
        post.open();
        IntStream.range(0, 200).forEach(each -> post("k" + each, message("p" + each + "@example.org")));
        var nodes = new ArrayList<CompletableFuture<Void>>();
        for (int node = 0; node < 6; node++) {
            Delivery delivery = post.node();
            nodes.add(CompletableFuture.runAsync(delivery::work, task -> Thread.startVirtualThread(task)));
        }
        nodes.forEach(CompletableFuture::join);
        assertThat(post.recipients()).hasSize(200).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ids(post.arrived()))).hasSize(200);
        assertThat(count("sent")).isEqualTo(200);
    }

    /** The one case in which a mail can go out twice: it says by its Message-ID that it is the same. */
    @Test
    void whoIsKilledBetweenSendingAndNotingLeavesOneThatCanBeRecognised() {
        post.open();
        post("a", message("a@example.org"));
        post.send();
        sql.sql("update mail.message set state = 'sending', done_at = null, leased_until = :until")
                .param("until", clock.instant().plus(Sendings.LEASE).atOffset(java.time.ZoneOffset.UTC))
                .update();
        post.send();
        assertThat(post.arrived()).hasSize(1);
        clock.advance(Sendings.LEASE.plusSeconds(1));
        post.send();
        assertThat(ids(post.arrived()))
                .hasSize(2)
                .containsOnly(ids(post.arrived()).getFirst());
        assertThat(count("sent")).isEqualTo(1);
    }

    @Test
    void whatReplacesAMessageIsAnotherMessage() {
        post("a", message("a@example.org"));
        String first = program.getBean(Sendings.class).take().orElseThrow().messageId("x");
        clock.advance(Sendings.LEASE.plusSeconds(1));
        post("a", message("a@example.org"));
        var taken = program.getBean(Sendings.class);
        assertThat(taken.take().orElseThrow().messageId("x")).isEqualTo(first);
        assertThat(taken.take()).as("the newer one does not overtake it").isEmpty();
    }

    /** Both are one matter: only what holds now goes out. */
    @Test
    void whatWasDelayedGivesWayToWhatWasWrittenSince() {
        post("a", message("a@example.org"));
        var sendings = program.getBean(Sendings.class);
        Sending old = sendings.take().orElseThrow();
        post("a", Message.of("a@example.org", Language.GERMAN, "test", "Neu", Block.paragraph("Neu")));
        sendings.later(old, "451 later");
        assertThat(count("waiting")).isEqualTo(1);
        assertThat(sendings.take().orElseThrow().message().subject()).isEqualTo("Neu");
    }

    @Test
    void aRecipientRefusedForGoodFailsWithTheServersWordsAndHoldsNobodyUp() throws Exception {
        post("a", message("gone@example.org"));
        post("b", message("not an address"));
        post("c", message("b@example.org"));
        try (var picky = new Picky("550 5.1.1 No such person here")) {
            post.node(picky.port()).work();
        }
        assertThat(count("failed")).isEqualTo(2);
        assertThat(count("sent")).isEqualTo(1);
        assertThat(sql.sql("select problem from mail.message where recipient = 'gone@example.org'")
                        .query(String.class)
                        .single())
                .contains("No such person here");

        assertThat(postbox.refused(9))
                .extracting(posted -> posted.message().to())
                .containsExactlyInAnyOrder("gone@example.org", "not an address");
        assertThat(postbox.refused(1)).hasSize(1);
    }

    @Test
    void whatWasRefusedAsksForNothingOnceSomebodyDecidesSo() {
        post("a", message("not an address"));
        post.open();
        post.send();
        Posted refused = postbox.refused(9).getFirst();
        assertThat(refused.canBeGivenUp()).isTrue();
        assertThat(postbox.giveUp(refused.id(), CLERK)).isTrue();
        assertThat(postbox.giveUp(refused.id(), CLERK)).isFalse();
        assertThat(postbox.refused(9)).isEmpty();
        assertThat(count("failed")).isEqualTo(1);
    }

    @Test
    void whoIsToldLaterIsTriedLater() throws Exception {
        post("a", message("gone@example.org"));
        try (var picky = new Picky("450 4.2.0 Greylisted, come back")) {
            post.node(picky.port()).work();
        }
        assertThat(count("waiting")).isEqualTo(1);
        post.open();
        post.send();
        assertThat(post.arrived()).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        post.send();
        assertThat(post.arrived()).hasSize(1);
    }

    @Test
    void whatWasSentForgetsToWhomAndWhat() {
        post.open();
        post("a", message("a@example.org"));
        post.send();
        var erasing = new Erasing(program.getBean(Sendings.class), PostOffice.settings(25), clock);
        erasing.work();
        assertThat(sql.sql("select recipient from mail.message")
                        .query(String.class)
                        .single())
                .isEqualTo("a@example.org");
        clock.advance(Duration.ofDays(31));
        erasing.work();
        assertThat(sql.sql("select concat(recipient, subject, body, entry, problem, unsubscribe) from mail.message")
                        .query(String.class)
                        .single())
                .isEqualTo("[]");
        assertThat(count("sent")).isEqualTo(1);
    }

    /** A server that refuses one recipient. */
    private static final class Picky implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0);

        Picky(String refusal) throws IOException {
            Thread.startVirtualThread(() -> {
                while (!socket.isClosed()) {
                    try (var one = socket.accept()) {
                        talk(one, refusal);
                    } catch (IOException over) {
                        // the test is over
                    }
                }
            });
        }

        private static void talk(java.net.Socket one, String refusal) throws IOException {
            var in = new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8));
            var out = one.getOutputStream();
            say(out, "220 picky");
            boolean data = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (data) {
                    data = !line.equals(".");
                    if (!data) {
                        say(out, "250 ok");
                    }
                } else if (line.startsWith("RCPT") && line.contains("gone")) {
                    say(out, refusal);
                } else if (line.startsWith("DATA")) {
                    data = true;
                    say(out, "354 go");
                } else if (line.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 ok");
                }
            }
        }

        private static void say(java.io.OutputStream out, String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        int port() {
            return socket.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
