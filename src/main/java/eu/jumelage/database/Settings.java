package eu.jumelage.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the records lie.
 *
 * @param data the data folder
 * @param join work beside a program that already holds the data folder; only commands do
 */
@ConfigurationProperties("jumelage")
record Settings(Path data, boolean join, Server database) {

    /**
     * The city's own PostgreSQL.
     *
     * @param url {@code jdbc:postgresql://host:port/name}; empty when the program brings its own
     * @param port where the program's own listens on loopback; 0 takes a free one
     */
    record Server(String url, String user, String password, int port) {}
}
