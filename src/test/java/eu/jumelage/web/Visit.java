package eu.jumelage.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request as it goes over the wire, byte for byte: no client that mends it on the way. */
record Visit(int port) {

    /** What came back, its body as it travelled. */
    record Reply(int status, List<String> head, byte[] body) {

        Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ": ";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .findFirst();
        }

        /** Each header once, without those that change by the second. */
        List<String> sorted() {
            return head.stream()
                    .skip(1)
                    .filter(line -> !line.startsWith("Date:") && !line.startsWith("Connection:"))
                    .sorted()
                    .toList();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Reply get(String address, String... headers) {
        return send("GET", address, headers);
    }

    Reply send(String method, String address, String... headers) {
        boolean named = List.of(headers).stream().anyMatch(header -> header.startsWith("Host:"));
        return raw(method + " " + address + " HTTP/1.1\r\n" + (named ? "" : "Host: localhost:" + port + "\r\n")
                + String.join(
                        "",
                        List.of(headers).stream().map(header -> header + "\r\n").toList())
                + "Connection: close\r\n\r\n");
    }

    Reply raw(String request) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return parse(socket.getInputStream().readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Reply parse(byte[] all) {
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalStateException("No answer but: " + text);
        }
        var head = new ArrayList<>(List.of(text.substring(0, end).split("\r\n")));
        byte[] body = text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
        boolean chunked = head.stream().anyMatch(line -> line.equalsIgnoreCase("Transfer-Encoding: chunked"));
        return new Reply(Integer.parseInt(head.getFirst().split(" ")[1]), head, chunked ? joined(body) : body);
    }

    private static byte[] joined(byte[] chunks) {
        String text = new String(chunks, StandardCharsets.ISO_8859_1);
        var whole = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int line = text.indexOf("\r\n", at);
            int length = Integer.parseInt(text.substring(at, line), 16);
            if (length == 0) {
                return whole.toByteArray();
            }
            whole.write(chunks, line + 2, length);
            at = line + 2 + length + 2;
        }
    }
}
