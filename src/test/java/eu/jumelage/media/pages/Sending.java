package eu.jumelage.media.pages;

import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with a file, as browsers send it (RFC 7578). */
record Sending(Staff staff, Seat seat) {

    private static final String BOUNDARY = "----ein-rand";

    HttpResponse<String> to(String path, Map<String, String> typed, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        typed.forEach((field, value) -> write(body, part(field, "") + value + "\r\n"));
        write(body, part("file", "; filename=\"" + name + "\"") + "");
        body.writeBytes(file);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return raw(path, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    HttpResponse<String> raw(String path, BodyPublisher body) {
        return staff.send(staff.to(path, seat)
                .header("X-CSRF-TOKEN", seat.token())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    private static String part(String field, String more) {
        String type = more.isEmpty() ? "" : "Content-Type: application/octet-stream\r\n";
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"" + more + "\r\n" + type
                + "\r\n";
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
