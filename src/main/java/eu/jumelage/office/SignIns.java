package eu.jumelage.office;

import eu.jumelage.web.Language;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets members in: by password, by passkey, or on the word of the city's identity provider. */
@Component
public class SignIns {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Guesses guesses;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    SignIns(
            JdbcClient sql,
            Accounts accounts,
            Guesses guesses,
            Passwords passwords,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.sql = sql;
        this.accounts = accounts;
        this.guesses = guesses;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Outside any transaction while the password is computed: that takes long, on purpose. */
    public SigningIn byPassword(String email, String password) {
        String address = Accounts.address(email);
        if (address.length() > 300 || password.length() > Passwords.LONGEST) {
            return new SigningIn.Wrong(email);
        }
        Guesses.Turn turn = guesses.take(address);
        Optional<Account> account = accounts.byEmail(address).filter(Account::isActive);
        if (turn != Guesses.Turn.FREE) {
            if (turn == Guesses.Turn.JUST_REFUSED) {
                account.ifPresent(known -> note("sign-in-refused", known, ""));
            }
            return new SigningIn.TooMany(email);
        }
        String hash = account.flatMap(this::hash).orElse(null);
        if (!passwords.isRight(password, hash)) {
            return new SigningIn.Wrong(email);
        }
        guesses.forget(address);
        return signedIn(account.orElseThrow(), "password");
    }

    /** A passkey has proved who they are. */
    public SigningIn byPasskey(String email) {
        return accounts.byEmail(email)
                .filter(Account::isActive)
                .<SigningIn>map(account -> signedIn(account, "passkey"))
                .orElse(new SigningIn.Wrong(email));
    }

    /** The city's identity provider says so, and with which roles. */
    public SigningIn byProvider(String email, String name, Set<Role> roles, Language language) {
        if (!Accounts.isAddress(email)) {
            return new SigningIn.Wrong(email);
        }
        Account account =
                transaction.execute(_ -> accounts.vouchedFor(email, name.isBlank() ? email : name, roles, language));
        return account.isActive() ? signedIn(account, "provider") : new SigningIn.Wrong(email);
    }

    /** Somebody who sits here already shows that it is still they. */
    public boolean isStill(Member who, String password) {
        return switch (byPassword(who.email(), password)) {
            case SigningIn.SignedIn _ -> true;
            case SigningIn.Wrong _, SigningIn.TooMany _ -> false;
        };
    }

    private SigningIn signedIn(Account account, String by) {
        note("signed-in", account, by);
        return new SigningIn.SignedIn(account);
    }

    private void note(String act, Account account, String by) {
        transaction.executeWithoutResult(_ -> audit.note(
                act.equals("signed-in") ? account.member() : null,
                act,
                Accounts.KIND,
                account.id(),
                account.name(),
                Map.of(),
                by.isEmpty() ? Map.of() : Map.of("by", by)));
    }

    private Optional<String> hash(Account account) {
        return sql.sql("select password_hash from office.account where id = :id and password_hash is not null")
                .param("id", account.id())
                .query(String.class)
                .optional();
    }
}
