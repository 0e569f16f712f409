package eu.jumelage.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A city's real identity provider, with the people of keycloak/city.json; the build unpacks it into target. */
record Keycloak(Process process, String address, Path said) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** @param jumelage where people are sent back to */
    static Keycloak start(int port, String jumelage) throws Exception {
        Path home;
        try (var unpacked = Files.list(Path.of("target/keycloak"))) {
            home = unpacked.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
        }
        Path realm = Files.createDirectories(home.resolve("data/import")).resolve("city.json");
        Files.writeString(
                realm,
                Files.readString(Path.of("src/test/resources/keycloak/city.json"))
                        .replace("ADDRESS", jumelage));
        Path said = Files.createTempFile("keycloak", ".said");
        var builder = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx400m");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        var started = new Keycloak(builder.start(), "http://localhost:" + port, said);
        started.awaitReady();
        return started;
    }

    String issuer() {
        return address + "/realms/city";
    }

    /** From the next sign-in on. */
    void give(String user, String role) throws Exception {
        String token = JSON.readTree(CLIENT.send(
                                HttpRequest.newBuilder(
                                                URI.create(address + "/realms/master/protocol/openid-connect/token"))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(
                                                BodyPublishers.ofString(
                                                        "grant_type=password&client_id=admin-cli&username=admin&password=admin"))
                                        .build(),
                                BodyHandlers.ofString())
                        .body())
                .get("access_token")
                .asString();
        String id = JSON.readTree(admin(token, "/users?exact=true&username=" + user, null))
                .get(0)
                .get("id")
                .asString();
        JsonNode found = JSON.readTree(admin(token, "/roles/" + role, null));
        admin(token, "/users/" + id + "/role-mappings/realm", "[" + found + "]");
    }

    private String admin(String token, String path, @Nullable String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + "/admin/realms/city" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        HttpResponse<String> answer = CLIENT.send(
                (body == null ? request.GET() : request.POST(BodyPublishers.ofString(body))).build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private void awaitReady() throws Exception {
        var until = Instant.now().plus(PATIENCE);
        var question = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .build();
        while (Instant.now().isBefore(until) && process.isAlive()) {
            try {
                if (CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException _) {
                // it does not listen yet
            }
            Thread.sleep(250);
        }
        String output = Files.readString(said);
        close();
        throw new AssertionError("Keycloak did not start: " + output);
    }

    @Override
    public void close() throws Exception {
        var all = process.descendants().toList();
        process.destroy();
        all.forEach(ProcessHandle::destroy);
        process.waitFor();
        Files.deleteIfExists(said);
    }
}
