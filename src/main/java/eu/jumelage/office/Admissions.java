package eu.jumelage.office;

import eu.jumelage.office.PersonalLink.Task;
import eu.jumelage.web.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How people come to their accounts and to their passwords: by invitation, by a reset, as the first, as an example. */
@Component
@Transactional
public class Admissions {

    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration RESET = Duration.ofHours(2);

    /** What becomes of a personal link that somebody takes up. */
    public sealed interface Admission {
        /** They have their password now. */
        record Admitted(Account account) implements Admission {}

        /** The password is too weak: "short", "long", "common", "email". */
        record Weak(String why) implements Admission {}

        /** A name or an address is missing: "name", "address". */
        record Missing(String what) implements Admission {}

        /** The link was used, has expired or was replaced. */
        record Over(String secret) implements Admission {}
    }

    private final JdbcClient sql;
    private final Accounts accounts;
    private final PersonalLinks links;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditTrail audit;

    Admissions(
            JdbcClient sql,
            Accounts accounts,
            PersonalLinks links,
            Passwords passwords,
            Sessions sessions,
            AuditTrail audit) {
        this.sql = sql;
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Makes the account and the link by which they join it. */
    public Inviting invite(Member by, String email, Set<Role> roles, Language language) {
        if (!Accounts.isAddress(email)) {
            return new Inviting.NoAddress(email);
        }
        Optional<Account> made = accounts.invite(by, email, roles, language);
        if (made.isPresent()) {
            return new Inviting.Invited(
                    made.get(), links.make(Task.JOIN, made.get().id(), INVITATION));
        }
        return new Inviting.Known(accounts.byEmail(email).orElseThrow());
    }

    /** Another link for somebody who has not joined yet, or who lost their password; the former one is dead. */
    public String link(Member by, Account account) {
        boolean joined = account.joinedAt() != null;
        audit.note(
                by,
                joined ? "reset" : "invited-again",
                Accounts.KIND,
                account.id(),
                account.name(),
                Map.of(),
                Map.of());
        return joined ? links.make(Task.RESET, account.id(), RESET) : links.make(Task.JOIN, account.id(), INVITATION);
    }

    /** Ends the links that were handed out for an account. */
    public void revoke(Member by, Account account) {
        links.end(Task.JOIN, account.id());
        links.end(Task.RESET, account.id());
        audit.note(by, "link-revoked", Accounts.KIND, account.id(), account.name(), Map.of(), Map.of());
    }

    /** The secret of the link that makes the first administrator, new each time; empty when there is an account. */
    public Optional<String> first() {
        return accounts.isEmpty() ? Optional.of(links.make(Task.FOUND, null, null)) : Optional.empty();
    }

    /** What a link is for, if it is good. */
    @Transactional(readOnly = true)
    public Optional<PersonalLink> find(String secret) {
        return links.find(secret).filter(link -> link.account() != null || accounts.isEmpty());
    }

    /** The account that a link is for; empty for the first one. */
    @Transactional(readOnly = true)
    public Optional<Account> holder(PersonalLink link) {
        return link.account() == null ? Optional.empty() : accounts.find(link.account());
    }

    /** Uses the link up, unless what was typed needs another look. */
    public Admission admit(String secret, String email, String name, String password, Language language) {
        Optional<PersonalLink> found = find(secret);
        if (found.isEmpty()) {
            return new Admission.Over(secret);
        }
        PersonalLink link = found.get();
        Optional<Account> holder = holder(link);
        if (link.task() == Task.FOUND && !Accounts.isAddress(email)) {
            return new Admission.Missing("address");
        }
        if (link.task() != Task.RESET && (name.isBlank() || name.length() > 200)) {
            return new Admission.Missing("name");
        }
        String address = holder.map(Account::email).orElse(Accounts.address(email));
        Optional<String> fault = Passwords.fault(password, address);
        if (fault.isPresent()) {
            return new Admission.Weak(fault.get());
        }
        if (links.use(secret).isEmpty()
                || holder.filter(each -> each.disabledAt() != null).isPresent()) {
            return new Admission.Over(secret);
        }
        return new Admission.Admitted(admitted(link, address, name, password, language));
    }

    /** @return why the new password is too weak; empty when it is set */
    public Optional<String> changePassword(Member who, String password) {
        Optional<String> fault = Passwords.fault(password, who.email());
        if (fault.isEmpty()) {
            setPassword(who.id(), password, null);
            audit.note(who, "password-set", Accounts.KIND, who.id(), who.name(), Map.of(), Map.of());
        }
        return fault;
    }

    /** Somebody of the example city, with a password that the program shows until it is changed. */
    public void example(String name, String email, Set<Role> roles, Language language) {
        accounts.invite(null, email, roles, language).ifPresent(account -> {
            accounts.join(account, name);
            String password = Passwords.generated();
            setPassword(account.id(), password, password);
        });
    }

    /** The sign-ins of the example city whose passwords nobody has changed. */
    @Transactional(readOnly = true)
    public List<Example> examples() {
        return sql.sql("""
                select name, email, array_to_string(roles, ', ') as roles, example_password from office.account
                where example_password is not null and disabled_at is null order by made_at, email""")
                .query((row, _) -> new Example(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("roles"),
                        row.getString("example_password")))
                .list();
    }

    private Account admitted(PersonalLink link, String address, String name, String password, Language language) {
        UUID id = link.account();
        if (id == null) {
            accounts.oneAfterTheOther();
            id = UUID.randomUUID();
            accounts.insert(new Account(id, address, name.strip(), language, Accounts.allRoles(), false, null, null));
        }
        Account account = accounts.find(id).orElseThrow();
        String called = link.task() == Task.RESET ? account.name() : name;
        accounts.join(account, called);
        setPassword(id, password, null);
        sessions.endAll(account.email());
        audit.note(
                account.member(),
                link.task() == Task.RESET ? "password-set" : "joined",
                Accounts.KIND,
                id,
                called.strip(),
                Map.of(),
                Map.of());
        return accounts.find(id).orElseThrow();
    }

    private void setPassword(UUID account, String password, @Nullable String shown) {
        sql.sql("update office.account set password_hash = :hash, example_password = :shown where id = :id")
                .param("hash", passwords.hash(password))
                .param("shown", shown)
                .param("id", account)
                .update();
    }
}
