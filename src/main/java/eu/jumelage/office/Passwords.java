package eu.jumelage.office;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords as they are kept (Argon2id, RFC 9106, 19 MiB), and what makes one too weak. */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Those of the commonest that are long enough otherwise. */
    private static final Set<String> COMMON = Set.of(
            "passwordpassword",
            "password1234",
            "password12345",
            "password123456",
            "passwort1234",
            "passwort12345",
            "passwortpasswort",
            "motdepasse12",
            "motdepasse123",
            "motdepassemotdepasse",
            "wachtwoord12",
            "wachtwoord123",
            "wachtwoordwachtwoord",
            "administrator",
            "administrator1",
            "administrateur",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertzuiop12",
            "qwertzuiop123",
            "azertyuiop12",
            "azertyuiop123",
            "qwerty123456",
            "qwertz123456",
            "azerty123456",
            "123456qwerty",
            "1234567890ab",
            "123456789012",
            "1234567890123",
            "12345678901234",
            "123456789012345",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "1qaz2wsx3edc4rfv",
            "abcdefghijkl",
            "abcdefghijklm",
            "abcdefghijklmnop",
            "abcd12345678",
            "abc123abc123",
            "iloveyou1234",
            "letmein12345",
            "welcome12345",
            "willkommen12",
            "willkommen123",
            "bienvenue123",
            "welkom123456",
            "hallohallohallo",
            "sommer202600",
            "berlinberlin",
            "bruxelles123",
            "brussel12345",
            "changeme1234",
            "correcthorsebatterystaple",
            "trustno1trustno1",
            "superman1234",
            "schalke04schalke04");

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore room = new Semaphore(4); // each takes 19 MiB while it is computed
    private volatile @Nullable String nobodys;

    String hash(String password) {
        return inTurn(() -> argon2.encode(password));
    }

    /** Takes as long for those who have none. */
    boolean isRight(String password, @Nullable String hash) {
        String compared = hash == null ? nobodys() : hash;
        boolean same = inTurn(() -> argon2.matches(password, compared));
        return same && hash != null;
    }

    /** What is wrong with it, as the words of the interface call it: "short", "long", "common", "email". */
    static Optional<String> fault(String password, String email) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("long");
        }
        if (lower.equals(email) || !email.isEmpty() && lower.equals(email.replaceFirst("@.*", ""))) {
            return Optional.of("email");
        }
        return COMMON.contains(lower) || password.codePoints().distinct().count() < 5
                ? Optional.of("common")
                : Optional.empty();
    }

    /** Four groups of letters and digits: 80 bits, and easy to type. */
    static String generated() {
        byte[] bytes = new byte[15];
        new SecureRandom().nextBytes(bytes);
        String letters = Base64.getUrlEncoder().encodeToString(bytes).toLowerCase(Locale.ROOT);
        return letters.replaceAll("[-_]", "x").replaceAll("(.{5})(?!$)", "$1-");
    }

    private String nobodys() {
        String hash = nobodys;
        if (hash == null) {
            hash = hash(generated());
            nobodys = hash;
        }
        return hash;
    }

    private <T> T inTurn(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
