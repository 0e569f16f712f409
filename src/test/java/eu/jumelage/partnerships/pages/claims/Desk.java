package eu.jumelage.partnerships.pages.claims;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of the office who sends lists and looks at what comes of them. */
record Desk(Staff staff, Seat seat) {

    private static final Pattern RUNNING = Pattern.compile("data-running");

    String page(String path) {
        HttpResponse<String> answer = staff.get(path, seat);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return staff.post(path, seat, form);
    }

    /** As a browser sends files and fields. */
    HttpResponse<String> send(String path, Map<String, byte[]> files, Map<String, String> fields) {
        var body = new ByteArrayOutputStream();
        files.forEach((name, bytes) -> {
            body.writeBytes(("--frontier\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                            + ".txt\"\r\nContent-Type: text/plain\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(bytes);
            body.writeBytes("\r\n".getBytes(UTF_8));
        });
        fields.forEach((name, value) -> body.writeBytes(
                ("--frontier\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        body.writeBytes(("--frontier\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + seat.token()
                        + "\r\n--frontier--\r\n")
                .getBytes(UTF_8));
        return staff.send(staff.to(path, seat)
                .header("Content-Type", "multipart/form-data; boundary=frontier")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    HttpResponse<String> relations(String names, String relations) {
        return send(
                ClaimAddresses.UPLOADS + "/relations",
                Map.of("names", names.getBytes(UTF_8), "relations", relations.getBytes(UTF_8)),
                Map.of("numbered", "Wikidata"));
    }

    HttpResponse<String> pairs(String csv) {
        return send(
                ClaimAddresses.UPLOADS + "/pairs", Map.of("pairs", csv.getBytes(UTF_8)), Map.of("paired", "Verband"));
    }

    /** The page of an upload once it has ended. */
    String ended(HttpResponse<String> begun) {
        String path = begun.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("Not begun: " + begun.statusCode() + " " + begun.body()));
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(patience)) {
            String page = page(path);
            Matcher running = RUNNING.matcher(page);
            if (!running.find()) {
                return page;
            }
            rest();
        }
        throw new AssertionError("It never ended");
    }

    private static void rest() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
